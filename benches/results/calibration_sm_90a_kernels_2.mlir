#map = affine_map<() -> (1, 64, 112, 112, 3, 7, 7)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 * 2 + d5 - 3, d3 * 2 + d6 - 3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d1, d4, d5, d6)>
#map3 = affine_map<() -> (1, 64, 56, 56, 3, 3)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 * 2 + d4 - 1, d3 * 2 + d5 - 1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<() -> (1, 64, 56, 56, 64)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d4, 0, 0)>
#map10 = affine_map<() -> (1, 64, 56, 56, 64, 3, 3)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 + d5 - 1, d3 + d6 - 1)>
#map12 = affine_map<() -> (1, 256, 56, 56, 128)>
#map13 = affine_map<() -> (1, 64, 56, 56, 256)>
#map14 = affine_map<() -> (1, 256, 56, 56, 64)>
#map15 = affine_map<() -> (1, 128, 56, 56, 256)>
#map16 = affine_map<() -> (1, 128, 28, 28, 128, 3, 3)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 * 2 + d5 - 1, d3 * 2 + d6 - 1)>
#map18 = affine_map<() -> (1, 512, 28, 28, 256)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d2 * 2, d3 * 2)>
#map20 = affine_map<() -> (1, 512, 28, 28, 128)>
#map21 = affine_map<() -> (1, 128, 28, 28, 512)>
#map22 = affine_map<() -> (1, 256, 28, 28, 512)>
#map23 = affine_map<() -> (1, 256, 14, 14, 256, 3, 3)>
#map24 = affine_map<() -> (1, 1024, 14, 14, 512)>
#map25 = affine_map<() -> (1, 1024, 14, 14, 256)>
#map26 = affine_map<() -> (1, 256, 14, 14, 4, 256)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d4 * 256 + d5, d2, d3)>
#map28 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d4 * 256 + d5, 0, 0)>
#map29 = affine_map<() -> (1, 256, 14, 14, 4)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map31 = affine_map<() -> (1, 512, 14, 14, 1024)>
#map32 = affine_map<() -> (1, 512, 7, 7, 2, 256, 3, 3)>
#map33 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (0, d4 * 256 + d5, d2 * 2 + d6 - 1, d3 * 2 + d7 - 1)>
#map34 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d4 * 256 + d5, d6, d7)>
#map35 = affine_map<() -> (1, 512, 7, 7, 2)>
#map36 = affine_map<() -> (1, 2048, 7, 7, 1024)>
#map37 = affine_map<() -> (1, 2048, 7, 7, 512)>
#map38 = affine_map<() -> (1, 512, 7, 7, 8, 256)>
#map39 = affine_map<() -> (1, 512, 7, 7, 8)>
#map40 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (0, d4 * 256 + d5, d2 + d6 - 1, d3 + d7 - 1)>
#map41 = affine_map<() -> (1, 2048, 7, 7)>
#map42 = affine_map<() -> (1, 1000, 2048)>
#map43 = affine_map<(d0, d1, d2) -> (0, d2)>
#map44 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map45 = affine_map<(d0, d1) -> (d0, d1)>
#map46 = affine_map<(d0, d1) -> (d1)>
#map47 = affine_map<() -> (1, 256, 14, 14, 1024)>
#map48 = affine_map<() -> (1, 512, 7, 7, 512, 3, 3)>
#map49 = affine_map<() -> (1, 512, 7, 7, 2048)>
#map50 = affine_map<(d0, d1, d2, d3) -> (0, d1)>
#map51 = affine_map<(d0, d1, d2) -> (0, d2, 0, 0)>
#map52 = affine_map<() -> (1, 320, 56, 56, 64)>
#map53 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map54 = affine_map<(d0, d1, d2, d3) -> (0, d1 + 64, d2, d3)>
#map55 = affine_map<(d0, d1, d2, d3) -> (0, d3)>
#map56 = affine_map<(d0, d1, d2) -> (0, d1)>
#map57 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map58 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map59 = affine_map<() -> (1, 128, 768)>
#map60 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map61 = affine_map<(d0, d1, d2) -> (d2)>
#map62 = affine_map<() -> (1, 128, 2304, 768)>
#map63 = affine_map<(d0, d1, d2, d3) -> (0, d1, d3)>
#map64 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map65 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 768)>
#map66 = affine_map<(d0, d1, d2) -> (d2 + 768)>
#map67 = affine_map<() -> (1, 12, 128, 128, 64)>
#map68 = affine_map<(d0, d1, d2, d3, d4) -> (0, d2, d1 * 64 + d4)>
#map69 = affine_map<(d0, d1, d2, d3, d4) -> (0, d3, d1 * 64 + d4)>
#map70 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map71 = affine_map<() -> (1, 12, 128, 128)>
#map72 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 1536)>
#map73 = affine_map<(d0, d1, d2) -> (d2 + 1536)>
#map74 = affine_map<() -> (1, 12, 128, 64, 128)>
#map75 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d4)>
#map76 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d1 * 64 + d3)>
#map77 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2)>
#map78 = affine_map<() -> (1, 128, 768, 12, 64)>
#map79 = affine_map<(d0, d1, d2, d3, d4) -> (0, d3, d1, d4)>
#map80 = affine_map<(d0, d1, d2, d3, d4) -> (d3 * 64 + d4, d2)>
#map81 = affine_map<() -> (1, 128, 3072, 768)>
#map82 = affine_map<() -> (1, 128, 768, 3072)>
#map83 = affine_map<() -> (1, 128, 768, 768)>
#map84 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map85 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map86 = affine_map<() -> (8, 512, 768)>
#map87 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map88 = affine_map<() -> (8, 512, 2304, 768)>
#map89 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map90 = affine_map<(d0, d1, d2) -> (d0, d1, d2 + 768)>
#map91 = affine_map<() -> (8, 12, 512, 512, 64)>
#map92 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1 * 64 + d4)>
#map93 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1 * 64 + d4)>
#map94 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map95 = affine_map<() -> (8, 12, 512, 512)>
#map96 = affine_map<(d0, d1, d2) -> (d0, d1, d2 + 1536)>
#map97 = affine_map<() -> (8, 12, 512, 64, 512)>
#map98 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map99 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1 * 64 + d3)>
#map100 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map101 = affine_map<() -> (8, 512, 768, 12, 64)>
#map102 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map103 = affine_map<() -> (8, 512, 3072, 768)>
#map104 = affine_map<() -> (8, 512, 768, 3072)>
#map105 = affine_map<() -> (32, 64, 112, 112, 3, 7, 7)>
#map106 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d2 * 2 + d5 - 3, d3 * 2 + d6 - 3)>
#map107 = affine_map<() -> (32, 64, 56, 56, 3, 3)>
#map108 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2 * 2 + d4 - 1, d3 * 2 + d5 - 1)>
#map109 = affine_map<() -> (32, 64, 56, 56, 64)>
#map110 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d3)>
#map111 = affine_map<() -> (32, 64, 56, 56, 64, 3, 3)>
#map112 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d2 + d5 - 1, d3 + d6 - 1)>
#map113 = affine_map<() -> (32, 256, 56, 56, 128)>
#map114 = affine_map<() -> (32, 64, 56, 56, 256)>
#map115 = affine_map<() -> (32, 256, 56, 56, 64)>
#map116 = affine_map<() -> (32, 128, 56, 56, 256)>
#map117 = affine_map<() -> (32, 128, 28, 28, 128, 3, 3)>
#map118 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d2 * 2 + d5 - 1, d3 * 2 + d6 - 1)>
#map119 = affine_map<() -> (32, 512, 28, 28, 256)>
#map120 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2 * 2, d3 * 2)>
#map121 = affine_map<() -> (32, 512, 28, 28, 128)>
#map122 = affine_map<() -> (32, 128, 28, 28, 512)>
#map123 = affine_map<() -> (32, 256, 28, 28, 512)>
#map124 = affine_map<() -> (32, 256, 14, 14, 256, 3, 3)>
#map125 = affine_map<() -> (32, 1024, 14, 14, 512)>
#map126 = affine_map<() -> (32, 1024, 14, 14, 256)>
#map127 = affine_map<() -> (32, 256, 14, 14, 1024)>
#map128 = affine_map<() -> (32, 512, 14, 14, 1024)>
#map129 = affine_map<() -> (32, 512, 7, 7, 512, 3, 3)>
#map130 = affine_map<() -> (32, 2048, 7, 7, 1024)>
#map131 = affine_map<() -> (32, 2048, 7, 7, 512)>
#map132 = affine_map<() -> (32, 512, 7, 7, 2048)>
#map133 = affine_map<() -> (32, 2048, 7, 7)>
#map134 = affine_map<() -> (32, 1000, 2048)>
#map135 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map136 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map137 = affine_map<(d0, d1, d2) -> (d0, d2, 0, 0)>
#map138 = affine_map<() -> (1, 56, 56, 96, 3, 4, 4)>
#map139 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d1 * 4 + d5, d2 * 4 + d6)>
#map140 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d4, d5, d6)>
#map141 = affine_map<() -> (1, 96, 56, 56, 3, 4, 4)>
#map142 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 * 4 + d5, d3 * 4 + d6)>
#map143 = affine_map<(d0, d1, d2, d3) -> (0, d3, d1, d2)>
#map144 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map145 = affine_map<() -> (1, 56, 56, 96)>
#map146 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map147 = affine_map<() -> (1, 96, 56, 56, 7, 7)>
#map148 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d2 + d4 - 3, d3 + d5 - 3, d1)>
#map149 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, 0, d4, d5)>
#map150 = affine_map<() -> (1, 56, 56, 384, 96)>
#map151 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map152 = affine_map<() -> (1, 56, 56, 96, 384)>
#map153 = affine_map<(d0, d1, d2, d3) -> (0, d2, d3, d1)>
#map154 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map155 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 + d4 - 3, d3 + d5 - 3)>
#map156 = affine_map<() -> (1, 192, 28, 28, 96, 2, 2)>
#map157 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d2 * 2 + d5, d3 * 2 + d6, d4)>
#map158 = affine_map<() -> (1, 192, 28, 28, 7, 7)>
#map159 = affine_map<() -> (1, 28, 28, 192)>
#map160 = affine_map<() -> (1, 28, 28, 768, 192)>
#map161 = affine_map<() -> (1, 28, 28, 192, 768)>
#map162 = affine_map<() -> (1, 384, 14, 14, 192, 2, 2)>
#map163 = affine_map<() -> (1, 384, 14, 14, 7, 7)>
#map164 = affine_map<() -> (1, 14, 14, 384)>
#map165 = affine_map<() -> (1, 14, 14, 1536, 384)>
#map166 = affine_map<() -> (1, 14, 14, 384, 1536)>
#map167 = affine_map<() -> (1, 768, 7, 7, 384, 2, 2)>
#map168 = affine_map<() -> (1, 768, 7, 7, 7, 7)>
#map169 = affine_map<() -> (1, 7, 7, 768)>
#map170 = affine_map<() -> (1, 7, 7, 3072, 768)>
#map171 = affine_map<() -> (1, 7, 7, 768, 12, 256)>
#map172 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2, d4 * 256 + d5)>
#map173 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4 * 256 + d5, d3)>
#map174 = affine_map<() -> (1, 7, 7, 768, 12)>
#map175 = affine_map<() -> (1, 768, 7, 7)>
#map176 = affine_map<() -> (1, 1, 1, 768)>
#map177 = affine_map<(d0, d1, d2, d3) -> (0, d3, 0, 0)>
#map178 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0)>
#map179 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map180 = affine_map<() -> (1, 1000, 768)>
#map181 = affine_map<(d0, d1, d2) -> (0, 0, 0, d2)>
#map182 = affine_map<() -> (1, 7, 7, 768, 3072)>
#map183 = affine_map<() -> (1, 512, 2048)>
#map184 = affine_map<() -> (1, 512, 3072, 2048)>
#map185 = affine_map<(d0, d1, d2, d3) -> (0, d2, d1 * 64 + d3)>
#map186 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map187 = affine_map<(d0, d1, d2, d3) -> (0, d2, d1 * 64 + d3 + 32)>
#map188 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3 + 32)>
#map189 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3 + 32)>
#map190 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 2048)>
#map191 = affine_map<() -> (1, 32, 512, 512, 64)>
#map192 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1 floordiv 4, d3, d4)>
#map193 = affine_map<(d0, d1) -> (0, d1)>
#map194 = affine_map<(d0, d1) -> (d0, 0)>
#map195 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map196 = affine_map<() -> (1, 32, 512, 512)>
#map197 = affine_map<() -> (1, 32, 512, 64, 512)>
#map198 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d3 + (d1 floordiv 4) * 64 + 2560)>
#map199 = affine_map<() -> (1, 512, 2048, 32, 64)>
#map200 = affine_map<() -> (1, 512, 5632, 2048)>
#map201 = affine_map<() -> (1, 512, 2048, 5632)>
#map202 = affine_map<(d0, d1, d2, d3) -> (0, d2, d1 * 64 + d3 + 2048)>
#map203 = affine_map<(d0, d1, d2, d3) -> (0, d2, d1 * 64 + d3 + 2080)>
#map204 = affine_map<() -> (1, 512, 11264, 2048)>
#map205 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 5632)>
#map206 = affine_map<() -> (1, 512, 4096, 2048)>
#map207 = affine_map<() -> (1, 768, 14, 14, 3, 16, 16)>
#map208 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 * 16 + d5, d3 * 16 + d6)>
#map209 = affine_map<(d0, d1, d2) -> (0, d2, d1 floordiv 14, d1 mod 14)>
#map210 = affine_map<() -> (1, 197, 768)>
#map211 = affine_map<() -> (197, 1, 2304, 768)>
#map212 = affine_map<(d0, d1, d2, d3) -> (0, d0, d3)>
#map213 = affine_map<(d0, d1, d2) -> (0, d0, 0)>
#map214 = affine_map<() -> (12, 197, 197, 64)>
#map215 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d0 * 64 + d3)>
#map216 = affine_map<(d0, d1, d2, d3) -> (d2, 0, d0 * 64 + d3 + 768)>
#map217 = affine_map<() -> (12, 197, 197)>
#map218 = affine_map<() -> (12, 197, 64, 197)>
#map219 = affine_map<(d0, d1, d2, d3) -> (d3, 0, d0 * 64 + d2 + 1536)>
#map220 = affine_map<() -> (197, 768, 12, 64)>
#map221 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>
#map222 = affine_map<(d0, d1, d2, d3) -> (d1, d2 * 64 + d3)>
#map223 = affine_map<() -> (1, 197, 3072, 768)>
#map224 = affine_map<() -> (1, 197, 768, 3072)>
#map225 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#set = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 3 >= 0, d2 * -2 - d5 + 226 >= 0, d3 * 2 + d6 - 3 >= 0, d3 * -2 - d6 + 226 >= 0)>
#set1 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 112 >= 0, d3 * 2 + d5 - 1 >= 0, d3 * -2 - d5 + 112 >= 0)>
#set2 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 + d5 - 1 >= 0, -d2 - d5 + 56 >= 0, d3 + d6 - 1 >= 0, -d3 - d6 + 56 >= 0)>
#set3 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 56 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 56 >= 0)>
#set4 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 + d5 - 1 >= 0, -d2 - d5 + 28 >= 0, d3 + d6 - 1 >= 0, -d3 - d6 + 28 >= 0)>
#set5 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 28 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 28 >= 0)>
#set6 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 + d5 - 1 >= 0, -d2 - d5 + 14 >= 0, d3 + d6 - 1 >= 0, -d3 - d6 + 14 >= 0)>
#set7 = affine_set<(d0, d1, d2, d3, d4, d5, d6, d7) : (d2 * 2 + d6 - 1 >= 0, d2 * -2 - d6 + 14 >= 0, d3 * 2 + d7 - 1 >= 0, d3 * -2 - d7 + 14 >= 0)>
#set8 = affine_set<(d0, d1, d2, d3, d4, d5, d6, d7) : (d2 + d6 - 1 >= 0, -d2 - d6 + 7 >= 0, d3 + d7 - 1 >= 0, -d3 - d7 + 7 >= 0)>
#set9 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 14 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 14 >= 0)>
#set10 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 + d5 - 1 >= 0, -d2 - d5 + 7 >= 0, d3 + d6 - 1 >= 0, -d3 - d6 + 7 >= 0)>
#set11 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 3 >= 0, -d2 - d4 + 58 >= 0, d3 + d5 - 3 >= 0, -d3 - d5 + 58 >= 0)>
#set12 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 3 >= 0, -d2 - d4 + 30 >= 0, d3 + d5 - 3 >= 0, -d3 - d5 + 30 >= 0)>
#set13 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 3 >= 0, -d2 - d4 + 16 >= 0, d3 + d5 - 3 >= 0, -d3 - d5 + 16 >= 0)>
#set14 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 3 >= 0, -d2 - d4 + 9 >= 0, d3 + d5 - 3 >= 0, -d3 - d5 + 9 >= 0)>
module attributes {kiln.phase = "kernel"} {
  kernel.func @k0(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %0 : tensor<1x64x112x112xf32>
  }
  kernel.func @k1(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k2(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map7 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k3(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k4(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<1x64x56x56xf32> {onnx.name = "in1"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.concat(%arg0, %arg1) along 1 : (tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %0 : tensor<1x128x56x56xf32>
  }
  kernel.func @k5(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map12 at [#map8, #map9] : (tensor<1x128x56x56xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, add(x0, x1))"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %2 : tensor<1x256x56x56xf32>
  }
  kernel.func @k6(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k7(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k8(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k9(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k10(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k11(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k12(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map19, #map9] : (tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %0 : tensor<1x512x28x28xf32>
  }
  kernel.func @k13(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k14(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k15(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k16(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k17(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k18(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k19(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k20(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k21(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<1024x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %0 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k22(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k23(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5] in #map26 at [#map27, #map28] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14x4xf32>
    kernel.return %0 : tensor<1x256x14x14x4xf32>
  }
  kernel.func @k24(%arg0: tensor<1x256x14x14x4xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map29 at #map30 : tensor<1x256x14x14x4xf32> -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg1) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k25(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k26(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k27(%arg0: tensor<1x256x14x14x4xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map29 at #map30 : tensor<1x256x14x14x4xf32> -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k28(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k29(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k30(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x2xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5, 6, 7] in #map32 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map33}, #map34] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7x2xf32>
    kernel.return %0 : tensor<1x512x7x7x2xf32>
  }
  kernel.func @k31(%arg0: tensor<1x512x7x7x2xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map35 at #map30 : tensor<1x512x7x7x2xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k32(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<2048x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map36 at [#map19, #map9] : (tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %0 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k33(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k34(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x8xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5] in #map38 at [#map27, #map28] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7x8xf32>
    kernel.return %0 : tensor<1x512x7x7x8xf32>
  }
  kernel.func @k35(%arg0: tensor<1x512x7x7x8xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map39 at #map30 : tensor<1x512x7x7x8xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg1) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k36(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x2xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5, 6, 7] in #map32 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map40}, #map34] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7x2xf32>
    kernel.return %0 : tensor<1x512x7x7x2xf32>
  }
  kernel.func @k37(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k38(%arg0: tensor<1x512x7x7x8xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map39 at #map30 : tensor<1x512x7x7x8xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k39(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %1 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k40(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x2048x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    kernel.return %2 : tensor<1x2048xf32>
  }
  kernel.func @k41(%arg0: tensor<1x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map43, #map44] : (tensor<1x2048xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k42(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %0 : tensor<1x64x112x112xf32>
  }
  kernel.func @k43(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x64x112x112xf32>, tensor<64xf32>) -> tensor<1x64x112x112xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %2 = alg.reduce "max"(%1) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k44(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map7 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k45(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k46(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %0 : tensor<1x256x56x56xf32>
  }
  kernel.func @k47(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %4 : tensor<1x256x56x56xf32>
  }
  kernel.func @k48(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k49(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k50(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k51(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k52(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k53(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k54(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k55(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k56(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k57(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k58(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k59(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k60(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k61(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k62(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k63(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k64(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k65(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k66(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k67(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k68(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k69(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k70(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k71(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k72(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k73(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k74(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k75(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %1 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k76(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x2048x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x2048x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    %3 = alg.map "div(x0, 49.0:f32)"(%2) at [#map50] : (tensor<1x2048xf32>) -> tensor<1x2048x1x1xf32>
    kernel.return %3 : tensor<1x2048x1x1xf32>
  }
  kernel.func @k77(%arg0: tensor<1x2048x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map51, #map44] : (tensor<1x2048x1x1xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k78(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %0 : tensor<1x64x112x112xf32>
  }
  kernel.func @k79(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k80(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map7 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k81(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k82(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<1x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<256x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.concat(%arg0, %arg1) along 1 : (tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map12 at [#map8, #map9] : (tensor<1x128x56x56xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, add(x0, x1))"(%arg3, %1) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k83(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k84(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k85(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k86(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k87(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k88(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k89(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %0 : tensor<1x512x28x28xf32>
  }
  kernel.func @k90(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x56x56xf32> {onnx.name = "in2"}, %arg3: tensor<512x256x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map18 at [#map19, #map9] : (tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg1, %1) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k91(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k92(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k93(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k94(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k95(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k96(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k97(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k98(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %0 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k99(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x28x28xf32> {onnx.name = "in2"}, %arg3: tensor<1024x512x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg1, %1) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k100(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5] in #map26 at [#map27, #map28] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14x4xf32>
    kernel.return %0 : tensor<1x256x14x14x4xf32>
  }
  kernel.func @k101(%arg0: tensor<1x256x14x14x4xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map29 at #map30 : tensor<1x256x14x14x4xf32> -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg1) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k102(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k103(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k104(%arg0: tensor<1x256x14x14x4xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map29 at #map30 : tensor<1x256x14x14x4xf32> -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k105(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k106(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k107(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x2xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5, 6, 7] in #map32 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map33}, #map34] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7x2xf32>
    kernel.return %0 : tensor<1x512x7x7x2xf32>
  }
  kernel.func @k108(%arg0: tensor<1x512x7x7x2xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map35 at #map30 : tensor<1x512x7x7x2xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k109(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k110(%arg0: tensor<1x512x7x7x8xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map39 at #map30 : tensor<1x512x7x7x8xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg1) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k111(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x2xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 4, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5, 6, 7] in #map32 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map40}, #map34] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7x2xf32>
    kernel.return %0 : tensor<1x512x7x7x2xf32>
  }
  kernel.func @k112(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k113(%arg0: tensor<1x512x7x7x8xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map39 at #map30 : tensor<1x512x7x7x8xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k114(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %0 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k115(%arg0: tensor<2048xf32> {onnx.name = "in0"}, %arg1: tensor<1x2048x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<1x2048x7x7xf32> {onnx.name = "in2"}) -> (tensor<1x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.reduce "sum"(%2) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    kernel.return %3 : tensor<1x2048xf32>
  }
  kernel.func @k116(%arg0: tensor<1x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map43, #map44] : (tensor<1x2048xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k117(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map7 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k118(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k119(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %4 : tensor<1x256x56x56xf32>
  }
  kernel.func @k120(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k121(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k122(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k123(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k124(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k125(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k126(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x56x56xf32> {onnx.name = "in2"}, %arg3: tensor<512x256x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map18 at [#map19, #map9] : (tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg1, %1) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k127(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k128(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k129(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k130(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k131(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k132(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k133(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k134(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x28x28xf32> {onnx.name = "in2"}, %arg3: tensor<1024x512x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg1, %1) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k135(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k136(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k137(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k138(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k139(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k140(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k141(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k142(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k143(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k144(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k145(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k146(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k147(%arg0: tensor<2048xf32> {onnx.name = "in0"}, %arg1: tensor<1x2048x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<1x2048x7x7xf32> {onnx.name = "in2"}) -> (tensor<1x2048x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.reduce "sum"(%2) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    %4 = alg.map "div(x0, 49.0:f32)"(%3) at [#map50] : (tensor<1x2048xf32>) -> tensor<1x2048x1x1xf32>
    kernel.return %4 : tensor<1x2048x1x1xf32>
  }
  kernel.func @k148(%arg0: tensor<1x2048x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map51, #map44] : (tensor<1x2048x1x1xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k149(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x112x112xf32>, tensor<64xf32>) -> tensor<1x64x112x112xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %2 : tensor<1x64x112x112xf32>
  }
  kernel.func @k150(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    kernel.return %0 : tensor<1x64x56x56xf32>
  }
  kernel.func @k151(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map7 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k152(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k153(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %1 : tensor<1x256x56x56xf32>
  }
  kernel.func @k154(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k155(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k156(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k157(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k158(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k159(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k160(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k161(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k162(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k163(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k164(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k165(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k166(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k167(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k168(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k169(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %1 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k170(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<1024x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k171(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k172(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k173(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k174(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k175(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k176(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k177(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k178(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %1 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k179(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<2048x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map36 at [#map19, #map9] : (tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k180(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k181(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k182(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k183(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k184(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %1 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k185(%arg0: tensor<1x2048x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map51, #map44] : (tensor<1x2048x1x1xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k186(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %0 : tensor<1x64x112x112xf32>
  }
  kernel.func @k187(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k188(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<320x64x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x320x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map52 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<320x64x1x1xf32>) -> tensor<1x320x56x56xf32>
    kernel.return %0 : tensor<1x320x56x56xf32>
  }
  kernel.func @k189(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<1x320x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<64x64x3x3xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map53] : (tensor<64xf32>, tensor<1x320x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg0, %2) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %4 : tensor<1x64x56x56xf32>
  }
  kernel.func @k190(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x320x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map54] : (tensor<256xf32>, tensor<1x320x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %4 : tensor<1x256x56x56xf32>
  }
  kernel.func @k191(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k192(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k193(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k194(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k195(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k196(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k197(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k198(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map19, #map9] : (tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %0 : tensor<1x512x28x28xf32>
  }
  kernel.func @k199(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k200(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k201(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k202(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k203(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k204(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k205(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k206(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k207(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<1024x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %0 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k208(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k209(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k210(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k211(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k212(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k213(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k214(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k215(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k216(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<2048x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map36 at [#map19, #map9] : (tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %0 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k217(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k218(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k219(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k220(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k221(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k222(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k223(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    kernel.return %0 : tensor<1x2048xf32>
  }
  kernel.func @k224(%arg0: tensor<1x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map43, #map44] : (tensor<1x2048xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k225(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<1x64x112x112xf32>
    kernel.return %0 : tensor<1x64x112x112xf32>
  }
  kernel.func @k226(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k227(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<320x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<320xf32> {onnx.name = "in2"}) -> (tensor<1x320x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map52 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<320x64x1x1xf32>) -> tensor<1x320x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x320x56x56xf32>, tensor<320xf32>) -> tensor<1x320x56x56xf32>
    kernel.return %1 : tensor<1x320x56x56xf32>
  }
  kernel.func @k228(%arg0: tensor<1x320x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "max(x0, 0.0:f32)"(%arg0) at [#map53] : (tensor<1x320x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %1) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %3 : tensor<1x64x56x56xf32>
  }
  kernel.func @k229(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x320x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map6, #map54] : (tensor<1x256x56x56xf32>, tensor<1x320x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k230(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k231(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k232(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k233(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k234(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k235(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k236(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k237(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k238(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map19, #map9] : (tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %0 : tensor<1x512x28x28xf32>
  }
  kernel.func @k239(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k240(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k241(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k242(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k243(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k244(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k245(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k246(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k247(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<1024x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map24 at [#map19, #map9] : (tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %0 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k248(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k249(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k250(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k251(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k252(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k253(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k254(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k255(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k256(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<2048x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map36 at [#map19, #map9] : (tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %0 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k257(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k258(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k259(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k260(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k261(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k262(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %1 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k263(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x2048x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map41 at #map6 : tensor<1x2048x7x7xf32> -> tensor<1x2048xf32>
    kernel.return %2 : tensor<1x2048xf32>
  }
  kernel.func @k264(%arg0: tensor<1x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map43, #map44] : (tensor<1x2048xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k265(%arg0: tensor<1x128xi64> {onnx.name = "in0"}) -> (tensor<1x1x1x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x1x1x128xf32>
    %1 = alg.map "sub(1.0:f32, x0)"(%0) : (tensor<1x1x1x128xf32>) -> tensor<1x1x1x128xf32>
    %2 = alg.map "mul(x0, -3.4028235e38:f32)"(%1) : (tensor<1x1x1x128xf32>) -> tensor<1x1x1x128xf32>
    kernel.return %2 : tensor<1x1x1x128xf32>
  }
  kernel.func @k266(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x768xf32> {onnx.name = "in1"}, %arg2: tensor<512x768xf32> {onnx.name = "in2"}, %arg3: tensor<1x128xf32> {onnx.name = "in3"}, %arg4: tensor<768xf32> {onnx.name = "in4"}, %arg5: tensor<768xf32> {onnx.name = "in5"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map56] to #map57 : (tensor<30522x768xf32>), (tensor<1x128xi64>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map58, #map44] : (tensor<1x128x768xf32>, tensor<512x768xf32>) -> tensor<1x128x768xf32>
    %3 = alg.reduce "sum"(%1) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "sub(x0, x1)"(%2, %5) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %7 = alg.map "mul(x0, x0)"(%6) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %8 = alg.reduce "sum"(%7) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %9 = alg.map "div(x0, 768.0:f32)"(%8) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %10 = alg.map "add(x0, 1e-12:f32)"(%9) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %11 = alg.map "sqrt(x0)"(%10) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %12 = alg.map "div(x0, x1)"(%6, %11) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %13 = alg.map "add(x2, mul(x0, x1))"(%12, %arg4, %arg5) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %13 : tensor<1x128x768xf32>
  }
  kernel.func @k267(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x2304xf32> {onnx.name = "in1"}) -> (tensor<1x128x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map62 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x2304xf32>) -> tensor<1x128x2304xf32>
    kernel.return %0 : tensor<1x128x2304xf32>
  }
  kernel.func @k268(%arg0: tensor<1x128x2304xf32> {onnx.name = "in0"}, %arg1: tensor<2304xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map64, #map61] : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map65, #map66] : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x768xf32>
    %2 = alg.contract(%0, %1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 8.0:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg2) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4) over [3] in #map71 at [#map6] : (tensor<1x12x128x128xf32>) -> tensor<1x12x128xf32>
    kernel.return %5 : tensor<1x12x128xf32>
  }
  kernel.func @k269(%arg0: tensor<1x128x2304xf32> {onnx.name = "in0"}, %arg1: tensor<2304xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map64, #map61] : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map65, #map66] : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x768xf32>
    %2 = alg.contract(%0, %1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 8.0:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg2) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map72, #map73] : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x768xf32>
    %6 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4, %5) over [4] in #map74 at [#map75, #map76] {times} : (tensor<1x12x128x128xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x64xf32>
    kernel.return %6 : tensor<1x12x128x64xf32>
  }
  kernel.func @k270(%arg0: tensor<1x12x128xf32> {onnx.name = "in0"}, %arg1: tensor<1x12x128x64xf32> {onnx.name = "in1"}, %arg2: tensor<768x768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(x1, x0)"(%arg0, %arg1) at [#map77, #map6] : (tensor<1x12x128xf32>, tensor<1x12x128x64xf32>) -> tensor<1x12x128x64xf32>
    %1 = alg.contract(%0, %arg2) over [3, 4] in #map78 at [#map79, #map80] : (tensor<1x12x128x64xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k271(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768xf32> {onnx.name = "in4"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.reduce "sum"(%1) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %3 = alg.map "div(x0, 768.0:f32)"(%2) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %4 = alg.map "sub(x0, x1)"(%1, %3) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %6 = alg.reduce "sum"(%5) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %7 = alg.map "div(x0, 768.0:f32)"(%6) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %8 = alg.map "add(x0, 1e-12:f32)"(%7) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %10 = alg.map "div(x0, x1)"(%4, %9) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %11 = alg.map "add(x2, mul(x0, x1))"(%10, %arg3, %arg4) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %11 : tensor<1x128x768xf32>
  }
  kernel.func @k272(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x128x3072xf32> {onnx.name = "out0"}, tensor<1x128x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map81 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x3072xf32>) -> tensor<1x128x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x3072xf32>, tensor<3072xf32>) -> tensor<1x128x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    kernel.return %1, %4 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>
  }
  kernel.func @k273(%arg0: tensor<1x128x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map82 at [#map63, #map57] : (tensor<1x128x3072xf32>, tensor<3072x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k274(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x768xf32> {onnx.name = "in1"}, %arg2: tensor<512x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768xf32> {onnx.name = "in4"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map56] to #map57 : (tensor<30522x768xf32>), (tensor<1x128xi64>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map58, #map44] : (tensor<1x128x768xf32>, tensor<512x768xf32>) -> tensor<1x128x768xf32>
    %3 = alg.reduce "sum"(%2) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %4 = alg.map "div(x0, 768.0:f32)"(%3) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %5 = alg.map "sub(x0, x1)"(%2, %4) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %6 = alg.map "mul(x0, x0)"(%5) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %7 = alg.reduce "sum"(%6) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %8 = alg.map "div(x0, 768.0:f32)"(%7) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %9 = alg.map "add(x0, 1e-12:f32)"(%8) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %10 = alg.map "sqrt(x0)"(%9) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %11 = alg.map "div(x0, x1)"(%5, %10) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %12 = alg.map "mul(x0, x1)"(%11, %arg3) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %13 = alg.map "add(x0, x1)"(%12, %arg4) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %13 : tensor<1x128x768xf32>
  }
  kernel.func @k275(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map83 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k276(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map83 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k277(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x768xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %1 = alg.map "div(x0, 8.0:f32)"(%0) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %2 : tensor<1x12x128x128xf32>
  }
  kernel.func @k278(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map71 at #map6 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map6, #map77] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map71 at #map6 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map6, #map77] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k279(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x768xf32> {onnx.name = "in1"}) -> (tensor<1x12x128x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map74 at [#map75, #map76] : (tensor<1x12x128x128xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x64xf32>
    kernel.return %0 : tensor<1x12x128x64xf32>
  }
  kernel.func @k280(%arg0: tensor<1x12x128x64xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x768xf32> {onnx.name = "in3"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map78 at [#map79, #map80] : (tensor<1x12x128x64xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %2 : tensor<1x128x768xf32>
  }
  kernel.func @k281(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %10 : tensor<1x128x768xf32>
  }
  kernel.func @k282(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x128x3072xf32> {onnx.name = "out0"}, tensor<1x128x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map81 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x3072xf32>) -> tensor<1x128x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x3072xf32>, tensor<3072xf32>) -> tensor<1x128x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    kernel.return %1, %3 : tensor<1x128x3072xf32>, tensor<1x128x3072xf32>
  }
  kernel.func @k283(%arg0: tensor<1x128x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x768xf32> {onnx.name = "in4"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %3 = alg.contract(%2, %arg2) over [3] in #map82 at [#map63, #map57] : (tensor<1x128x3072xf32>, tensor<3072x768xf32>) -> tensor<1x128x768xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %5 = alg.map "add(x0, x1)"(%arg4, %4) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %5 : tensor<1x128x768xf32>
  }
  kernel.func @k284(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %10 : tensor<1x128x768xf32>
  }
  kernel.func @k285(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map83 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k286(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x768xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %1 = alg.map "div(x0, 8.0:f32)"(%0) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %2 : tensor<1x12x128x128xf32>
  }
  kernel.func @k287(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map83 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %1 : tensor<1x128x768xf32>
  }
  kernel.func @k288(%arg0: tensor<1x12x128x64xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x768xf32> {onnx.name = "in3"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map78 at [#map79, #map80] : (tensor<1x12x128x64xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %2 : tensor<1x128x768xf32>
  }
  kernel.func @k289(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x768xf32> {onnx.name = "in1"}, %arg2: tensor<512x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768xf32> {onnx.name = "in4"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map56] to #map57 : (tensor<30522x768xf32>), (tensor<1x128xi64>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map58, #map44] : (tensor<1x128x768xf32>, tensor<512x768xf32>) -> tensor<1x128x768xf32>
    %3 = alg.reduce "sum"(%2) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %4 = alg.map "div(x0, 768.0:f32)"(%3) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %5 = alg.map "sub(x0, x1)"(%2, %4) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %6 = alg.map "mul(x0, x0)"(%5) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %7 = alg.reduce "sum"(%6) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %8 = alg.map "div(x0, 768.0:f32)"(%7) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %9 = alg.map "add(x0, 1e-12:f32)"(%8) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %10 = alg.map "sqrt(x0)"(%9) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %11 = alg.map "div(x0, x1)"(%5, %10) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %12 = alg.map "add(x2, mul(x0, x1))"(%11, %arg3, %arg4) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %12 : tensor<1x128x768xf32>
  }
  kernel.func @k290(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x2304xf32> {onnx.name = "in1"}) -> (tensor<1x128x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map62 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x2304xf32>) -> tensor<1x128x2304xf32>
    kernel.return %0 : tensor<1x128x2304xf32>
  }
  kernel.func @k291(%arg0: tensor<768xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x2304xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map61, #map64] : (tensor<768xf32>, tensor<1x128x2304xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg1) at [#map61, #map65] : (tensor<768xf32>, tensor<1x128x2304xf32>) -> tensor<1x128x768xf32>
    %2 = alg.contract(%0, %1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 8.0:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k292(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map71 at #map6 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map6, #map77] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map71 at #map6 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map6, #map77] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k293(%arg0: tensor<768xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x2304xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map61, #map72] : (tensor<768xf32>, tensor<1x128x2304xf32>) -> tensor<1x128x768xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map74 at [#map75, #map76] : (tensor<1x12x128x128xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x64xf32>
    kernel.return %1 : tensor<1x12x128x64xf32>
  }
  kernel.func @k294(%arg0: tensor<1x12x128x64xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x768xf32> {onnx.name = "in3"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map78 at [#map79, #map80] : (tensor<1x12x128x64xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %2 : tensor<1x128x768xf32>
  }
  kernel.func @k295(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    kernel.return %8 : tensor<1x128x768xf32>
  }
  kernel.func @k296(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x128x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map81 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x3072xf32>) -> tensor<1x128x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x128x3072xf32>, tensor<3072xf32>) -> tensor<1x128x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
    kernel.return %5 : tensor<1x128x3072xf32>
  }
  kernel.func @k297(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x3072xf32> {onnx.name = "in3"}, %arg4: tensor<3072x768xf32> {onnx.name = "in4"}, %arg5: tensor<768xf32> {onnx.name = "in5"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.contract(%arg3, %arg4) over [3] in #map82 at [#map63, #map57] : (tensor<1x128x3072xf32>, tensor<3072x768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg5) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %3 : tensor<1x128x768xf32>
  }
  kernel.func @k298(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x2304xf32> {onnx.name = "in1"}) -> (tensor<1x128x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map62 at [#map63, #map57] : (tensor<1x128x768xf32>, tensor<768x2304xf32>) -> tensor<1x128x2304xf32>
    kernel.return %0 : tensor<1x128x2304xf32>
  }
  kernel.func @k299(%arg0: tensor<1x128x2304xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map64, #map61] : (tensor<1x128x2304xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map61] : (tensor<1x128x2304xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.contract(%0, %1) over [4] in #map67 at [#map68, #map69] : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 8.0:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map6, #map70] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k300(%arg0: tensor<1x128x2304xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map72, #map61] : (tensor<1x128x2304xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map74 at [#map75, #map76] : (tensor<1x12x128x128xf32>, tensor<1x128x768xf32>) -> tensor<1x12x128x64xf32>
    kernel.return %1 : tensor<1x12x128x64xf32>
  }
  kernel.func @k301(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<1x12x128x64xf32> {onnx.name = "in3"}, %arg4: tensor<768x768xf32> {onnx.name = "in4"}, %arg5: tensor<768xf32> {onnx.name = "in5"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %1 = alg.contract(%arg3, %arg4) over [3, 4] in #map78 at [#map79, #map80] : (tensor<1x12x128x64xf32>, tensor<768x768xf32>) -> tensor<1x128x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg5) at [#map58, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    kernel.return %3 : tensor<1x128x768xf32>
  }
  kernel.func @k302(%arg0: tensor<1x128x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x128x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map58 : tensor<1x128x768xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map60] : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
    %9 = alg.map "add(x2, mul(x0, x1))"(%8, %arg1, %arg2) at [#map58, #map61, #map61] : (tensor<1x128x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
    kernel.return %9 : tensor<1x128x768xf32>
  }
  kernel.func @k303(%arg0: tensor<8x512xi64> {onnx.name = "in0"}) -> (tensor<8x1x1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map84] : (tensor<8x512xi64>) -> tensor<8x1x1x512xf32>
    %1 = alg.map "sub(1.0:f32, x0)"(%0) : (tensor<8x1x1x512xf32>) -> tensor<8x1x1x512xf32>
    %2 = alg.map "mul(x0, -3.4028235e38:f32)"(%1) : (tensor<8x1x1x512xf32>) -> tensor<8x1x1x512xf32>
    kernel.return %2 : tensor<8x1x1x512xf32>
  }
  kernel.func @k304(%arg0: tensor<8x512xi64> {onnx.name = "in0"}, %arg1: tensor<30522x768xf32> {onnx.name = "in1"}, %arg2: tensor<512x768xf32> {onnx.name = "in2"}, %arg3: tensor<8x512xf32> {onnx.name = "in3"}, %arg4: tensor<768xf32> {onnx.name = "in4"}, %arg5: tensor<768xf32> {onnx.name = "in5"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<8x512xi64>) -> tensor<8x512xi64>
    %1 = alg.gather %arg1(%0) at [#map85] to #map57 : (tensor<30522x768xf32>), (tensor<8x512xi64>) -> tensor<8x512x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map58, #map44] : (tensor<8x512x768xf32>, tensor<512x768xf32>) -> tensor<8x512x768xf32>
    %3 = alg.reduce "sum"(%1) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) : (tensor<8x512xf32>, tensor<8x512xf32>) -> tensor<8x512xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %6 = alg.map "sub(x0, x1)"(%2, %5) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    %7 = alg.map "mul(x0, x0)"(%6) : (tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    %8 = alg.reduce "sum"(%7) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %9 = alg.map "div(x0, 768.0:f32)"(%8) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %10 = alg.map "add(x0, 1e-12:f32)"(%9) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %11 = alg.map "sqrt(x0)"(%10) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %12 = alg.map "div(x0, x1)"(%6, %11) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    %13 = alg.map "add(x2, mul(x0, x1))"(%12, %arg4, %arg5) at [#map58, #map61, #map61] : (tensor<8x512x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<8x512x768xf32>
    kernel.return %13 : tensor<8x512x768xf32>
  }
  kernel.func @k305(%arg0: tensor<8x512x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x2304xf32> {onnx.name = "in1"}) -> (tensor<8x512x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map88 at [#map89, #map57] : (tensor<8x512x768xf32>, tensor<768x2304xf32>) -> tensor<8x512x2304xf32>
    kernel.return %0 : tensor<8x512x2304xf32>
  }
  kernel.func @k306(%arg0: tensor<8x512x2304xf32> {onnx.name = "in0"}, %arg1: tensor<2304xf32> {onnx.name = "in1"}, %arg2: tensor<8x1x1x512xf32> {onnx.name = "in2"}) -> (tensor<8x12x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map61] : (tensor<8x512x2304xf32>, tensor<2304xf32>) -> tensor<8x512x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map90, #map66] : (tensor<8x512x2304xf32>, tensor<2304xf32>) -> tensor<8x512x768xf32>
    %2 = alg.contract(%0, %1) over [4] in #map91 at [#map92, #map93] : (tensor<8x512x768xf32>, tensor<8x512x768xf32>) -> tensor<8x12x512x512xf32>
    %3 = alg.map "div(x0, 8.0:f32)"(%2) : (tensor<8x12x512x512xf32>) -> tensor<8x12x512x512xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg2) at [#map6, #map94] : (tensor<8x12x512x512xf32>, tensor<8x1x1x512xf32>) -> tensor<8x12x512x512xf32>
    %5 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4) over [3] in #map95 at [#map6] : (tensor<8x12x512x512xf32>) -> tensor<8x12x512xf32>
    %6 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map96, #map73] : (tensor<8x512x2304xf32>, tensor<2304xf32>) -> tensor<8x512x768xf32>
    %7 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4, %6) over [4] in #map97 at [#map98, #map99] {times} : (tensor<8x12x512x512xf32>, tensor<8x512x768xf32>) -> tensor<8x12x512x64xf32>
    %8 = alg.map "div(x1, x0)"(%5, %7) at [#map100, #map6] : (tensor<8x12x512xf32>, tensor<8x12x512x64xf32>) -> tensor<8x12x512x64xf32>
    kernel.return %8 : tensor<8x12x512x64xf32>
  }
  kernel.func @k307(%arg0: tensor<8x12x512x64xf32> {onnx.name = "in0"}, %arg1: tensor<768x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<8x512x768xf32> {onnx.name = "in3"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map101 at [#map102, #map80] : (tensor<8x12x512x64xf32>, tensor<768x768xf32>) -> tensor<8x512x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<8x512x768xf32>, tensor<768xf32>) -> tensor<8x512x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<8x512x768xf32>, tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    kernel.return %2 : tensor<8x512x768xf32>
  }
  kernel.func @k308(%arg0: tensor<8x512x768xf32> {onnx.name = "in0"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    kernel.return %8 : tensor<8x512x768xf32>
  }
  kernel.func @k309(%arg0: tensor<8x512x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<8x512x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map103 at [#map89, #map57] : (tensor<8x512x768xf32>, tensor<768x3072xf32>) -> tensor<8x512x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<8x512x3072xf32>, tensor<3072xf32>) -> tensor<8x512x3072xf32>
    kernel.return %1 : tensor<8x512x3072xf32>
  }
  kernel.func @k310(%arg0: tensor<8x512x3072xf32> {onnx.name = "in0"}) -> (tensor<8x512x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "div(x0, 1.4142135:f32)"(%arg0) : (tensor<8x512x3072xf32>) -> tensor<8x512x3072xf32>
    %1 = alg.map "erf(x0)"(%0) : (tensor<8x512x3072xf32>) -> tensor<8x512x3072xf32>
    kernel.return %1 : tensor<8x512x3072xf32>
  }
  kernel.func @k311(%arg0: tensor<8x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<8x512x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<8x512x3072xf32>) -> tensor<8x512x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<8x512x3072xf32>, tensor<8x512x3072xf32>) -> tensor<8x512x3072xf32>
    %2 = alg.contract(%1, %arg2) over [3] in #map104 at [#map89, #map57] : (tensor<8x512x3072xf32>, tensor<3072x768xf32>) -> tensor<8x512x768xf32>
    kernel.return %2 : tensor<8x512x768xf32>
  }
  kernel.func @k312(%arg0: tensor<8x512x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<8x512x768xf32> {onnx.name = "in4"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map58, #map61, #map61] : (tensor<8x512x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<8x512x768xf32>
    %1 = alg.map "add(x0, mul(x1, 0.5:f32))"(%arg3, %arg4) at [#map61, #map58] : (tensor<768xf32>, tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    %2 = alg.map "add(x0, x1)"(%0, %1) : (tensor<8x512x768xf32>, tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    kernel.return %2 : tensor<8x512x768xf32>
  }
  kernel.func @k313(%arg0: tensor<8x512x768xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<8x512x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x512x768xf32>) -> tensor<8x512x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map86 at #map58 : tensor<8x512x768xf32> -> tensor<8x512xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map85] : (tensor<8x512xf32>) -> tensor<8x512x1xf32>
    %6 = alg.map "add(x0, 1e-12:f32)"(%5) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<8x512x1xf32>) -> tensor<8x512x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map87] : (tensor<8x512x768xf32>, tensor<8x512x1xf32>) -> tensor<8x512x768xf32>
    %9 = alg.map "add(x2, mul(x0, x1))"(%8, %arg1, %arg2) at [#map58, #map61, #map61] : (tensor<8x512x768xf32>, tensor<768xf32>, tensor<768xf32>) -> tensor<8x512x768xf32>
    kernel.return %9 : tensor<8x512x768xf32>
  }
  kernel.func @k314(%arg0: tensor<32x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map105 at [{fill = 0.000000e+00 : f32, guard = #set, map = #map106}, #map2] : (tensor<32x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<32x64x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x64x112x112xf32>, tensor<64xf32>) -> tensor<32x64x112x112xf32>
    kernel.return %1 : tensor<32x64x112x112xf32>
  }
  kernel.func @k315(%arg0: tensor<32x64x112x112xf32> {onnx.name = "in0"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map107 at {fill = 0xFF800000 : f32, guard = #set1, map = #map108} : tensor<32x64x112x112xf32> -> tensor<32x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %1 : tensor<32x64x56x56xf32>
  }
  kernel.func @k316(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map109 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k317(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map111 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map112}, #map2] : (tensor<32x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k318(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<32x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<256x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.concat(%arg0, %arg1) along 1 : (tensor<32x64x56x56xf32>, tensor<32x64x56x56xf32>) -> tensor<32x128x56x56xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map113 at [#map110, #map9] : (tensor<32x128x56x56xf32>, tensor<256x128x1x1xf32>) -> tensor<32x256x56x56xf32>
    %2 = alg.map "add(x0, add(x0, x1))"(%arg3, %1) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %3 : tensor<32x256x56x56xf32>
  }
  kernel.func @k319(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map114 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k320(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map111 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map112}, #map2] : (tensor<32x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %0 : tensor<32x64x56x56xf32>
  }
  kernel.func @k321(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<32x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<256x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}, %arg4: tensor<32x256x56x56xf32> {onnx.name = "in4"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map115 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<32x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %4 = alg.map "add(x0, x1)"(%arg4, %3) : (tensor<32x256x56x56xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %5 = alg.map "max(x0, 0.0:f32)"(%4) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %5 : tensor<32x256x56x56xf32>
  }
  kernel.func @k322(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map114 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x64x56x56xf32>, tensor<64xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k323(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<32x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<256x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}, %arg4: tensor<32x256x56x56xf32> {onnx.name = "in4"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map115 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<32x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map6, #map5] : (tensor<32x256x56x56xf32>, tensor<256xf32>) -> tensor<32x256x56x56xf32>
    %4 = alg.map "add(x0, x1)"(%arg4, %3) : (tensor<32x256x56x56xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %5 = alg.map "max(x0, 0.0:f32)"(%4) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %5 : tensor<32x256x56x56xf32>
  }
  kernel.func @k324(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map116 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<32x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x128x56x56xf32>, tensor<128xf32>) -> tensor<32x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x56x56xf32>) -> tensor<32x128x56x56xf32>
    kernel.return %2 : tensor<32x128x56x56xf32>
  }
  kernel.func @k325(%arg0: tensor<32x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map117 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map118}, #map2] : (tensor<32x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k326(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map119 at [#map120, #map9] : (tensor<32x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %0 : tensor<32x512x28x28xf32>
  }
  kernel.func @k327(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<32x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map121 at [#map110, #map9] : (tensor<32x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<32x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x28x28xf32>, tensor<512xf32>) -> tensor<32x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %4 : tensor<32x512x28x28xf32>
  }
  kernel.func @k328(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map122 at [#map110, #map9] : (tensor<32x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x128x28x28xf32>, tensor<128xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k329(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map117 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map112}, #map2] : (tensor<32x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k330(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<32x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map121 at [#map110, #map9] : (tensor<32x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<32x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x28x28xf32>, tensor<512xf32>) -> tensor<32x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %3 : tensor<32x512x28x28xf32>
  }
  kernel.func @k331(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map122 at [#map110, #map9] : (tensor<32x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k332(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<32x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map121 at [#map110, #map9] : (tensor<32x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<32x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %3 : tensor<32x512x28x28xf32>
  }
  kernel.func @k333(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map117 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map112}, #map2] : (tensor<32x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k334(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map123 at [#map110, #map9] : (tensor<32x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<32x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x256x28x28xf32>, tensor<256xf32>) -> tensor<32x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x28x28xf32>) -> tensor<32x256x28x28xf32>
    kernel.return %2 : tensor<32x256x28x28xf32>
  }
  kernel.func @k335(%arg0: tensor<32x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map118}, #map2] : (tensor<32x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k336(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<1024x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map125 at [#map120, #map9] : (tensor<32x512x28x28xf32>, tensor<1024x512x1x1xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %0 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k337(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x1024x14x14xf32>, tensor<1024xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %4 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k338(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map127 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x256x14x14xf32>, tensor<256xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k339(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map112}, #map2] : (tensor<32x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k340(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x1024x14x14xf32>, tensor<1024xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %3 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k341(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map127 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k342(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %3 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k343(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map128 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<32x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x14x14xf32>, tensor<512xf32>) -> tensor<32x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x14x14xf32>) -> tensor<32x512x14x14xf32>
    kernel.return %2 : tensor<32x512x14x14xf32>
  }
  kernel.func @k344(%arg0: tensor<32x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map118}, #map2] : (tensor<32x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k345(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<2048x1024x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map130 at [#map120, #map9] : (tensor<32x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %0 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k346(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<32x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x2048x7x7xf32>, tensor<2048xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %4 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k347(%arg0: tensor<32x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map132 at [#map110, #map9] : (tensor<32x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x7x7xf32>, tensor<512xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k348(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map112}, #map2] : (tensor<32x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k349(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<32x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x2048x7x7xf32>, tensor<2048xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %3 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k350(%arg0: tensor<32x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map132 at [#map110, #map9] : (tensor<32x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k351(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %0 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k352(%arg0: tensor<2048xf32> {onnx.name = "in0"}, %arg1: tensor<32x2048x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<32x2048x7x7xf32> {onnx.name = "in2"}) -> (tensor<32x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<2048xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %3 = alg.reduce "sum"(%2) over [2, 3] in #map133 at #map6 : tensor<32x2048x7x7xf32> -> tensor<32x2048xf32>
    kernel.return %3 : tensor<32x2048xf32>
  }
  kernel.func @k353(%arg0: tensor<32x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<32x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map134 at [#map135, #map44] : (tensor<32x2048xf32>, tensor<1000x2048xf32>) -> tensor<32x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<32x1000xf32>, tensor<1000xf32>) -> tensor<32x1000xf32>
    kernel.return %1 : tensor<32x1000xf32>
  }
  kernel.func @k354(%arg0: tensor<32x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<64x3x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map105 at [{fill = 0.000000e+00 : f32, guard = #set, map = #map106}, #map2] : (tensor<32x3x224x224xf32>, tensor<64x3x7x7xf32>) -> tensor<32x64x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x64x112x112xf32>, tensor<64xf32>) -> tensor<32x64x112x112xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x112x112xf32>) -> tensor<32x64x112x112xf32>
    kernel.return %2 : tensor<32x64x112x112xf32>
  }
  kernel.func @k355(%arg0: tensor<32x64x112x112xf32> {onnx.name = "in0"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map107 at {fill = 0xFF800000 : f32, guard = #set1, map = #map108} : tensor<32x64x112x112xf32> -> tensor<32x64x56x56xf32>
    kernel.return %0 : tensor<32x64x56x56xf32>
  }
  kernel.func @k356(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map109 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k357(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map111 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map112}, #map2] : (tensor<32x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %0 : tensor<32x64x56x56xf32>
  }
  kernel.func @k358(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<32x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<256x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map115 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %2 : tensor<32x256x56x56xf32>
  }
  kernel.func @k359(%arg0: tensor<32x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map115 at [#map110, #map9] : (tensor<32x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %0 : tensor<32x256x56x56xf32>
  }
  kernel.func @k360(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<32x256x56x56xf32> {onnx.name = "in2"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<32x256x56x56xf32>, tensor<256xf32>) -> tensor<32x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %arg2) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%0, %1) : (tensor<32x256x56x56xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %3 : tensor<32x256x56x56xf32>
  }
  kernel.func @k361(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map114 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x64x56x56xf32>, tensor<64xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k362(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<32x256x56x56xf32> {onnx.name = "in2"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<32x256x56x56xf32>, tensor<256xf32>) -> tensor<32x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<32x256x56x56xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %2 : tensor<32x256x56x56xf32>
  }
  kernel.func @k363(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<32x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map114 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<32x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x64x56x56xf32>) -> tensor<32x64x56x56xf32>
    kernel.return %2 : tensor<32x64x56x56xf32>
  }
  kernel.func @k364(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<32x256x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<32x256x56x56xf32> {onnx.name = "in2"}) -> (tensor<32x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<32x256x56x56xf32>, tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x56x56xf32>) -> tensor<32x256x56x56xf32>
    kernel.return %2 : tensor<32x256x56x56xf32>
  }
  kernel.func @k365(%arg0: tensor<32x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<32x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map116 at [#map110, #map9] : (tensor<32x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<32x128x56x56xf32>
    kernel.return %0 : tensor<32x128x56x56xf32>
  }
  kernel.func @k366(%arg0: tensor<32x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128xf32> {onnx.name = "in1"}, %arg2: tensor<128x128x3x3xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<32x128x56x56xf32>, tensor<128xf32>) -> tensor<32x128x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x128x56x56xf32>) -> tensor<32x128x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5, 6] in #map117 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map118}, #map2] : (tensor<32x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k367(%arg0: tensor<128xf32> {onnx.name = "in0"}, %arg1: tensor<32x128x28x28xf32> {onnx.name = "in1"}, %arg2: tensor<512x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map121 at [#map110, #map9] : (tensor<32x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %2 : tensor<32x512x28x28xf32>
  }
  kernel.func @k368(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}, %arg2: tensor<32x256x56x56xf32> {onnx.name = "in2"}, %arg3: tensor<512x256x1x1xf32> {onnx.name = "in3"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}, tensor<32x512x28x28xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<32x512x28x28xf32>, tensor<512xf32>) -> tensor<32x512x28x28xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map119 at [#map120, #map9] : (tensor<32x256x56x56xf32>, tensor<512x256x1x1xf32>) -> tensor<32x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg1, %1) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %1, %4 : tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>
  }
  kernel.func @k369(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map122 at [#map110, #map9] : (tensor<32x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x128x28x28xf32>, tensor<128xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %2 : tensor<32x128x28x28xf32>
  }
  kernel.func @k370(%arg0: tensor<32x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}) -> (tensor<32x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map117 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map112}, #map2] : (tensor<32x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<32x128x28x28xf32>
    kernel.return %0 : tensor<32x128x28x28xf32>
  }
  kernel.func @k371(%arg0: tensor<128xf32> {onnx.name = "in0"}, %arg1: tensor<32x128x28x28xf32> {onnx.name = "in1"}, %arg2: tensor<512x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<128xf32>, tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x128x28x28xf32>) -> tensor<32x128x28x28xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map121 at [#map110, #map9] : (tensor<32x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<32x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map6, #map5] : (tensor<32x512x28x28xf32>, tensor<512xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %3 : tensor<32x512x28x28xf32>
  }
  kernel.func @k372(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<32x512x28x28xf32> {onnx.name = "in1"}) -> (tensor<32x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<32x512x28x28xf32>, tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x512x28x28xf32>) -> tensor<32x512x28x28xf32>
    kernel.return %1 : tensor<32x512x28x28xf32>
  }
  kernel.func @k373(%arg0: tensor<32x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map123 at [#map110, #map9] : (tensor<32x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<32x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x256x28x28xf32>, tensor<256xf32>) -> tensor<32x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x28x28xf32>) -> tensor<32x256x28x28xf32>
    kernel.return %2 : tensor<32x256x28x28xf32>
  }
  kernel.func @k374(%arg0: tensor<32x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map118}, #map2] : (tensor<32x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k375(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x1024x14x14xf32>, tensor<1024xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %4 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k376(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map127 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k377(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map112}, #map2] : (tensor<32x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k378(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %3 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k379(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<32x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map127 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<32x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x256x14x14xf32>, tensor<256xf32>) -> tensor<32x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x256x14x14xf32>) -> tensor<32x256x14x14xf32>
    kernel.return %2 : tensor<32x256x14x14xf32>
  }
  kernel.func @k380(%arg0: tensor<32x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<32x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<32x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map126 at [#map110, #map9] : (tensor<32x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<32x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x1024x14x14xf32>, tensor<1024xf32>) -> tensor<32x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x1024x14x14xf32>, tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x1024x14x14xf32>) -> tensor<32x1024x14x14xf32>
    kernel.return %3 : tensor<32x1024x14x14xf32>
  }
  kernel.func @k381(%arg0: tensor<32x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map128 at [#map110, #map9] : (tensor<32x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<32x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x14x14xf32>, tensor<512xf32>) -> tensor<32x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x14x14xf32>) -> tensor<32x512x14x14xf32>
    kernel.return %2 : tensor<32x512x14x14xf32>
  }
  kernel.func @k382(%arg0: tensor<32x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map118}, #map2] : (tensor<32x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k383(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<32x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x2048x7x7xf32>, tensor<2048xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %4 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k384(%arg0: tensor<32x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map132 at [#map110, #map9] : (tensor<32x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k385(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map112}, #map2] : (tensor<32x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k386(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<32x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}, tensor<32x2048x7x7xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %1, %3 : tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>
  }
  kernel.func @k387(%arg0: tensor<32x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<32x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map132 at [#map110, #map9] : (tensor<32x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<32x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x512x7x7xf32>, tensor<512xf32>) -> tensor<32x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<32x512x7x7xf32>) -> tensor<32x512x7x7xf32>
    kernel.return %2 : tensor<32x512x7x7xf32>
  }
  kernel.func @k388(%arg0: tensor<32x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}) -> (tensor<32x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map131 at [#map110, #map9] : (tensor<32x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<32x2048x7x7xf32>, tensor<2048xf32>) -> tensor<32x2048x7x7xf32>
    kernel.return %1 : tensor<32x2048x7x7xf32>
  }
  kernel.func @k389(%arg0: tensor<32x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<32x2048x7x7xf32> {onnx.name = "in1"}) -> (tensor<32x2048x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<32x2048x7x7xf32>, tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<32x2048x7x7xf32>) -> tensor<32x2048x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map133 at #map6 : tensor<32x2048x7x7xf32> -> tensor<32x2048xf32>
    %3 = alg.map "div(x0, 49.0:f32)"(%2) at [#map136] : (tensor<32x2048xf32>) -> tensor<32x2048x1x1xf32>
    kernel.return %3 : tensor<32x2048x1x1xf32>
  }
  kernel.func @k390(%arg0: tensor<32x2048x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<32x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map134 at [#map137, #map44] : (tensor<32x2048x1x1xf32>, tensor<1000x2048xf32>) -> tensor<32x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<32x1000xf32>, tensor<1000xf32>) -> tensor<32x1000xf32>
    kernel.return %1 : tensor<32x1000xf32>
  }
  kernel.func @k391(%arg0: tensor<1x64x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map3 at {fill = 0xFF800000 : f32, guard = #set1, map = #map4} : tensor<1x64x112x112xf32> -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k392(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<1x320x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<64x64x3x3xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map53] : (tensor<64xf32>, tensor<1x320x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg0, %2) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %4 : tensor<1x64x56x56xf32>
  }
  kernel.func @k393(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x320x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map54] : (tensor<256xf32>, tensor<1x320x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %4 : tensor<1x256x56x56xf32>
  }
  kernel.func @k394(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k395(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map10 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map11}, #map2] : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k396(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k397(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map13 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x64x56x56xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k398(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x56x56xf32> {onnx.name = "in3"}) -> (tensor<1x256x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map8, #map9] : (tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x56x56xf32>, tensor<256xf32>) -> tensor<1x256x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    kernel.return %3 : tensor<1x256x56x56xf32>
  }
  kernel.func @k399(%arg0: tensor<1x256x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map15 at [#map8, #map9] : (tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) -> tensor<1x128x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x56x56xf32>, tensor<128xf32>) -> tensor<1x128x56x56xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    kernel.return %2 : tensor<1x128x56x56xf32>
  }
  kernel.func @k400(%arg0: tensor<1x128x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map17}, #map2] : (tensor<1x128x56x56xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k401(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %4 : tensor<1x512x28x28xf32>
  }
  kernel.func @k402(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x128x28x28xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k403(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map16 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map11}, #map2] : (tensor<1x128x28x28xf32>, tensor<128x128x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k404(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x28x28xf32>, tensor<512xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k405(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map21 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k406(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x28x28xf32> {onnx.name = "in3"}) -> (tensor<1x512x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map8, #map9] : (tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    kernel.return %3 : tensor<1x512x28x28xf32>
  }
  kernel.func @k407(%arg0: tensor<1x512x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map8, #map9] : (tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) -> tensor<1x256x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x28x28xf32>, tensor<256xf32>) -> tensor<1x256x28x28xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    kernel.return %2 : tensor<1x256x28x28xf32>
  }
  kernel.func @k408(%arg0: tensor<1x256x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map17}, #map2] : (tensor<1x256x28x28xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k409(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %4 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k410(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x256x14x14xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k411(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map11}, #map2] : (tensor<1x256x14x14xf32>, tensor<256x256x3x3xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k412(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x1024x14x14xf32>, tensor<1024xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k413(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map47 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k414(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<1024x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1024xf32> {onnx.name = "in2"}, %arg3: tensor<1x1024x14x14xf32> {onnx.name = "in3"}) -> (tensor<1x1024x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map8, #map9] : (tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) -> tensor<1x1024x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<1024xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    kernel.return %3 : tensor<1x1024x14x14xf32>
  }
  kernel.func @k415(%arg0: tensor<1x1024x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x1024x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map8, #map9] : (tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) -> tensor<1x512x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x14x14xf32>, tensor<512xf32>) -> tensor<1x512x14x14xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    kernel.return %2 : tensor<1x512x14x14xf32>
  }
  kernel.func @k416(%arg0: tensor<1x512x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map17}, #map2] : (tensor<1x512x14x14xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k417(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%1, %2) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %4 = alg.map "max(x0, 0.0:f32)"(%3) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %4 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k418(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x512x7x7xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k419(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map48 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map11}, #map2] : (tensor<1x512x7x7xf32>, tensor<512x512x3x3xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k420(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x2048x7x7xf32>, tensor<2048xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k421(%arg0: tensor<1x2048x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x2048x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map49 at [#map8, #map9] : (tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k422(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<2048x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<2048xf32> {onnx.name = "in2"}, %arg3: tensor<1x2048x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x2048x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map8, #map9] : (tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) -> tensor<1x2048x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<2048xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    kernel.return %3 : tensor<1x2048x7x7xf32>
  }
  kernel.func @k423(%arg0: tensor<1x2048xf32> {onnx.name = "in0"}, %arg1: tensor<1000x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map42 at [#map43, #map44] : (tensor<1x2048xf32>, tensor<1000x2048xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k424(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<96x3x4x4xf32> {onnx.name = "in1"}, %arg2: tensor<1x56x56xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4, 5, 6] in #map138 at [#map139, #map140] : (tensor<1x3x224x224xf32>, tensor<96x3x4x4xf32>) -> tensor<1x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x56x56xf32>, tensor<1x56x56xf32>) -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    kernel.return %2 : tensor<1x56x56x1xf32>
  }
  kernel.func @k425(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<96x3x4x4xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<1x56x56x1xf32> {onnx.name = "in3"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map141 at [#map142, #map2] : (tensor<1x3x224x224xf32>, tensor<96x3x4x4xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x96x56x56xf32>, tensor<96xf32>) -> tensor<1x96x56x56xf32>
    %2 = alg.map "sub(x0, x1)"(%1, %arg3) at [#map143, #map144] : (tensor<1x96x56x56xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %2 : tensor<1x56x56x96xf32>
  }
  kernel.func @k426(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %6 = alg.map "add(x0, mul(x1, x2))"(%arg1, %5, %arg2) at [#map146, #map6, #map146] : (tensor<96xf32>, tensor<1x56x56x96xf32>, tensor<96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %6 : tensor<1x56x56x96xf32>
  }
  kernel.func @k427(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map148}, #map149] : (tensor<1x56x56x96xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k428(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map145 at #map143 : tensor<1x96x56x56xf32> -> tensor<1x56x56xf32>
    %1 = alg.map "div(x0, 96.0:f32)"(%0) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x96x56x56xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %2 : tensor<1x56x56x96xf32>
  }
  kernel.func @k429(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %6 = alg.map "mul(x0, x1)"(%arg1, %5) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %6 : tensor<1x56x56x96xf32>
  }
  kernel.func @k430(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map150 at [#map75, #map151] : (tensor<1x56x56x96xf32>, tensor<96x384xf32>) -> tensor<1x56x56x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x56x56x384xf32>, tensor<384xf32>) -> tensor<1x56x56x384xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x56x56x384xf32>, tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    kernel.return %5 : tensor<1x56x56x384xf32>
  }
  kernel.func @k431(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x56x56x96xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x56x56x96xf32>, tensor<96x1x1xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) at [#map153, #map6] : (tensor<1x56x56x96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k432(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map155}, #map149] : (tensor<1x96x56x56xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x96x56x56xf32>, tensor<96xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k433(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %6 = alg.map "mul(x0, x1)"(%5, %arg1) at [#map6, #map146] : (tensor<1x56x56x96xf32>, tensor<96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %6 : tensor<1x56x56x96xf32>
  }
  kernel.func @k434(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x56x56xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x56x56x96xf32>, tensor<96x1x1xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x96x56x56xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k435(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map155}, #map149] : (tensor<1x96x56x56xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k436(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x56x56xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%arg3, %1) at [#map154, #map153] : (tensor<96x1x1xf32>, tensor<1x56x56x96xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x96x56x56xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k437(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}, tensor<1x56x56x96xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map145 at #map143 : tensor<1x96x56x56xf32> -> tensor<1x56x56xf32>
    %1 = alg.map "div(x0, 96.0:f32)"(%0) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x96x56x56xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %5 = alg.map "div(x0, 96.0:f32)"(%4) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %2, %8 : tensor<1x56x56x96xf32>, tensor<1x56x56x96xf32>
  }
  kernel.func @k438(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map156 at [#map157, #map2] : (tensor<1x56x56x96xf32>, tensor<192x96x2x2xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x192x28x28xf32>, tensor<192xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %1 : tensor<1x192x28x28xf32>
  }
  kernel.func @k439(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map158 at [{fill = 0.000000e+00 : f32, guard = #set12, map = #map155}, #map149] : (tensor<1x192x28x28xf32>, tensor<192x1x7x7xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %0 : tensor<1x192x28x28xf32>
  }
  kernel.func @k440(%arg0: tensor<192xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x28x28xf32> {onnx.name = "in1"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map5, #map6] : (tensor<192xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map159 at #map143 : tensor<1x192x28x28xf32> -> tensor<1x28x28xf32>
    %2 = alg.map "div(x0, 192.0:f32)"(%1) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %3 = alg.map "sub(x0, x1)"(%0, %2) at [#map143, #map144] : (tensor<1x192x28x28xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %3 : tensor<1x28x28x192xf32>
  }
  kernel.func @k441(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map159 at #map6 : tensor<1x28x28x192xf32> -> tensor<1x28x28xf32>
    %2 = alg.map "div(x0, 192.0:f32)"(%1) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x28x28x192xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %5 : tensor<1x28x28x192xf32>
  }
  kernel.func @k442(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<192x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map160 at [#map75, #map151] : (tensor<1x28x28x192xf32>, tensor<192x768xf32>) -> tensor<1x28x28x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x28x28x768xf32>, tensor<768xf32>) -> tensor<1x28x28x768xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x28x28x768xf32>, tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    kernel.return %5 : tensor<1x28x28x768xf32>
  }
  kernel.func @k443(%arg0: tensor<1x28x28x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}, %arg3: tensor<192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x28x28xf32> {onnx.name = "in4"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map161 at [#map75, #map151] : (tensor<1x28x28x768xf32>, tensor<768x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x28x28x192xf32>, tensor<192x1x1xf32>) -> tensor<1x192x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x192x28x28xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %3 : tensor<1x192x28x28xf32>
  }
  kernel.func @k444(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192xf32> {onnx.name = "in1"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map6, #map5] : (tensor<1x192x28x28xf32>, tensor<192xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map159 at #map143 : tensor<1x192x28x28xf32> -> tensor<1x28x28xf32>
    %2 = alg.map "div(x0, 192.0:f32)"(%1) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %3 = alg.map "sub(x0, x1)"(%0, %2) at [#map143, #map144] : (tensor<1x192x28x28xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %3 : tensor<1x28x28x192xf32>
  }
  kernel.func @k445(%arg0: tensor<1x28x28x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}, %arg3: tensor<192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x28x28xf32> {onnx.name = "in4"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map161 at [#map75, #map151] : (tensor<1x28x28x768xf32>, tensor<768x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %2 = alg.map "mul(x0, x1)"(%arg3, %1) at [#map154, #map153] : (tensor<192x1x1xf32>, tensor<1x28x28x192xf32>) -> tensor<1x192x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x192x28x28xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %3 : tensor<1x192x28x28xf32>
  }
  kernel.func @k446(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}, tensor<1x28x28x192xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map159 at #map143 : tensor<1x192x28x28xf32> -> tensor<1x28x28xf32>
    %1 = alg.map "div(x0, 192.0:f32)"(%0) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x192x28x28xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map159 at #map6 : tensor<1x28x28x192xf32> -> tensor<1x28x28xf32>
    %5 = alg.map "div(x0, 192.0:f32)"(%4) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x28x28x192xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %9 = alg.map "add(x2, mul(x0, x1))"(%8, %arg1, %arg2) at [#map6, #map146, #map146] : (tensor<1x28x28x192xf32>, tensor<192xf32>, tensor<192xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %2, %9 : tensor<1x28x28x192xf32>, tensor<1x28x28x192xf32>
  }
  kernel.func @k447(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map162 at [#map157, #map2] : (tensor<1x28x28x192xf32>, tensor<384x192x2x2xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x384x14x14xf32>, tensor<384xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k448(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<384xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k449(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %8 : tensor<1x14x14x384xf32>
  }
  kernel.func @k450(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map165 at [#map75, #map151] : (tensor<1x14x14x384xf32>, tensor<384x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x14x14x1536xf32>, tensor<1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    kernel.return %5 : tensor<1x14x14x1536xf32>
  }
  kernel.func @k451(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1536x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x384x14x14xf32> {onnx.name = "in4"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x14x14x384xf32>, tensor<384x1x1xf32>) -> tensor<1x384x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %3 : tensor<1x384x14x14xf32>
  }
  kernel.func @k452(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1536x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x384x14x14xf32> {onnx.name = "in4"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %2 = alg.map "mul(x0, x1)"(%arg3, %1) at [#map154, #map153] : (tensor<384x1x1xf32>, tensor<1x14x14x384xf32>) -> tensor<1x384x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %3 : tensor<1x384x14x14xf32>
  }
  kernel.func @k453(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x384x14x14xf32>, tensor<384xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k454(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %8 : tensor<1x14x14x384xf32>
  }
  kernel.func @k455(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x1536xf32> {onnx.name = "out0"}, tensor<1x14x14x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map165 at [#map75, #map151] : (tensor<1x14x14x384xf32>, tensor<384x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x14x14x1536xf32>, tensor<1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    kernel.return %1, %4 : tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>
  }
  kernel.func @k456(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x1)"(%2, %arg4) at [#map153, #map154] : (tensor<1x14x14x384xf32>, tensor<384x1x1xf32>) -> tensor<1x384x14x14xf32>
    %4 = alg.map "add(x0, x1)"(%arg5, %3) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %4 : tensor<1x384x14x14xf32>
  }
  kernel.func @k457(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<384xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k458(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x1)"(%arg4, %2) at [#map154, #map153] : (tensor<384x1x1xf32>, tensor<1x14x14x384xf32>) -> tensor<1x384x14x14xf32>
    %4 = alg.map "add(x0, x1)"(%arg5, %3) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %4 : tensor<1x384x14x14xf32>
  }
  kernel.func @k459(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %8 : tensor<1x14x14x384xf32>
  }
  kernel.func @k460(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<768x384x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map167 at [#map157, #map2] : (tensor<1x14x14x384xf32>, tensor<768x384x2x2xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x768x7x7xf32>, tensor<768xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k461(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map168 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map155}, #map149] : (tensor<1x768x7x7xf32>, tensor<768x1x7x7xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<768xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k462(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x7x7x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map169 at #map143 : tensor<1x768x7x7xf32> -> tensor<1x7x7xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x768x7x7xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map169 at #map6 : tensor<1x7x7x768xf32> -> tensor<1x7x7xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x7x7x768xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    kernel.return %8 : tensor<1x7x7x768xf32>
  }
  kernel.func @k463(%arg0: tensor<1x7x7x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x3072xf32> {onnx.name = "out0"}, tensor<1x7x7x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map170 at [#map75, #map151] : (tensor<1x7x7x768xf32>, tensor<768x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x7x7x3072xf32>, tensor<3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    kernel.return %1, %4 : tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>
  }
  kernel.func @k464(%arg0: tensor<1x7x7x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x7x7x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x768x12xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.contract(%0, %arg2) over [5] in #map171 at [#map172, #map173] : (tensor<1x7x7x3072xf32>, tensor<3072x768xf32>) -> tensor<1x7x7x768x12xf32>
    kernel.return %1 : tensor<1x7x7x768x12xf32>
  }
  kernel.func @k465(%arg0: tensor<1x7x7x768x12xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x768x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map174 at #map30 : tensor<1x7x7x768x12xf32> -> tensor<1x7x7x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg2) at [#map153, #map154] : (tensor<1x7x7x768xf32>, tensor<768x1x1xf32>) -> tensor<1x768x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) : (tensor<1x768x7x7xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %3 : tensor<1x768x7x7xf32>
  }
  kernel.func @k466(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map168 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map155}, #map149] : (tensor<1x768x7x7xf32>, tensor<768x1x7x7xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x768x7x7xf32>, tensor<768xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k467(%arg0: tensor<1x7x7x768x12xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map174 at #map30 : tensor<1x7x7x768x12xf32> -> tensor<1x7x7x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg2) at [#map153, #map154] : (tensor<1x7x7x768xf32>, tensor<768x1x1xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %2 : tensor<1x768x7x7xf32>
  }
  kernel.func @k468(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x768x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x768x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x768x7x7xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.reduce "sum"(%0) over [2, 3] in #map175 at #map6 : tensor<1x768x7x7xf32> -> tensor<1x768xf32>
    %2 = alg.map "div(x0, 49.0:f32)"(%1) at [#map50] : (tensor<1x768xf32>) -> tensor<1x768x1x1xf32>
    kernel.return %2 : tensor<1x768x1x1xf32>
  }
  kernel.func @k469(%arg0: tensor<1x768x1x1xf32> {onnx.name = "in0"}) -> (tensor<1x1x1x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map176 at #map177 : tensor<1x768x1x1xf32> -> tensor<1x1x1xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map178] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map177, #map179] : (tensor<1x768x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x1x1x768xf32>) -> tensor<1x1x1x768xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map176 at #map6 : tensor<1x1x1x768xf32> -> tensor<1x1x1xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map178] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map179] : (tensor<1x1x1x768xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x768xf32>
    kernel.return %8 : tensor<1x1x1x768xf32>
  }
  kernel.func @k470(%arg0: tensor<1x1x1x768xf32> {onnx.name = "in0"}, %arg1: tensor<1000x768xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map180 at [#map181, #map44] : (tensor<1x1x1x768xf32>, tensor<1000x768xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k471(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<96x3x4x4xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map141 at [#map142, #map2] : (tensor<1x3x224x224xf32>, tensor<96x3x4x4xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x96x56x56xf32>, tensor<96xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k472(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %6 = alg.map "mul(x0, x1)"(%5, %arg1) at [#map6, #map146] : (tensor<1x56x56x96xf32>, tensor<96xf32>) -> tensor<1x56x56x96xf32>
    %7 = alg.map "add(x0, x1)"(%arg2, %6) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %7 : tensor<1x56x56x96xf32>
  }
  kernel.func @k473(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map148}, #map149] : (tensor<1x56x56x96xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k474(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %2 = alg.map "div(x0, 96.0:f32)"(%1) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %6 = alg.map "mul(x0, x1)"(%arg1, %5) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %7 = alg.map "add(x0, x1)"(%arg2, %6) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %7 : tensor<1x56x56x96xf32>
  }
  kernel.func @k475(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map150 at [#map75, #map151] : (tensor<1x56x56x96xf32>, tensor<96x384xf32>) -> tensor<1x56x56x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x56x56x384xf32>, tensor<384xf32>) -> tensor<1x56x56x384xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x56x56x384xf32>, tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    kernel.return %6 : tensor<1x56x56x384xf32>
  }
  kernel.func @k476(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x56x56x96xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x56x56x96xf32>, tensor<96x1x1xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) at [#map153, #map6] : (tensor<1x56x56x96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k477(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map155}, #map149] : (tensor<1x96x56x56xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x96x56x56xf32>, tensor<96xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k478(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x56x56xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x56x56x96xf32>, tensor<96x1x1xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x96x56x56xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k479(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map155}, #map149] : (tensor<1x96x56x56xf32>, tensor<96x1x7x7xf32>) -> tensor<1x96x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<96xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %1 : tensor<1x96x56x56xf32>
  }
  kernel.func @k480(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<96x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map150 at [#map75, #map151] : (tensor<1x56x56x96xf32>, tensor<96x384xf32>) -> tensor<1x56x56x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<384xf32>, tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x56x56x384xf32>, tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x56x56x384xf32>) -> tensor<1x56x56x384xf32>
    kernel.return %6 : tensor<1x56x56x384xf32>
  }
  kernel.func @k481(%arg0: tensor<1x56x56x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}, %arg3: tensor<96x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x56x56xf32> {onnx.name = "in4"}) -> (tensor<1x96x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map75, #map151] : (tensor<1x56x56x384xf32>, tensor<384x96xf32>) -> tensor<1x56x56x96xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<96xf32>, tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %2 = alg.map "mul(x0, x1)"(%arg3, %1) at [#map154, #map153] : (tensor<96x1x1xf32>, tensor<1x56x56x96xf32>) -> tensor<1x96x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x96x56x56xf32>, tensor<1x96x56x56xf32>) -> tensor<1x96x56x56xf32>
    kernel.return %3 : tensor<1x96x56x56xf32>
  }
  kernel.func @k482(%arg0: tensor<1x96x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<96xf32> {onnx.name = "in1"}, %arg2: tensor<96xf32> {onnx.name = "in2"}) -> (tensor<1x56x56x96xf32> {onnx.name = "out0"}, tensor<1x56x56x96xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map145 at #map143 : tensor<1x96x56x56xf32> -> tensor<1x56x56xf32>
    %1 = alg.map "div(x0, 96.0:f32)"(%0) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x96x56x56xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x56x56x96xf32>) -> tensor<1x56x56x96xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map145 at #map6 : tensor<1x56x56x96xf32> -> tensor<1x56x56xf32>
    %5 = alg.map "div(x0, 96.0:f32)"(%4) at [#map77] : (tensor<1x56x56xf32>) -> tensor<1x56x56x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x56x56x1xf32>) -> tensor<1x56x56x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x56x56x96xf32>, tensor<1x56x56x1xf32>) -> tensor<1x56x56x96xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map6, #map146] : (tensor<1x56x56x96xf32>, tensor<96xf32>) -> tensor<1x56x56x96xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map6, #map146] : (tensor<1x56x56x96xf32>, tensor<96xf32>) -> tensor<1x56x56x96xf32>
    kernel.return %2, %10 : tensor<1x56x56x96xf32>, tensor<1x56x56x96xf32>
  }
  kernel.func @k483(%arg0: tensor<1x56x56x96xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map156 at [#map157, #map2] : (tensor<1x56x56x96xf32>, tensor<192x96x2x2xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x192x28x28xf32>, tensor<192xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %1 : tensor<1x192x28x28xf32>
  }
  kernel.func @k484(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map158 at [{fill = 0.000000e+00 : f32, guard = #set12, map = #map155}, #map149] : (tensor<1x192x28x28xf32>, tensor<192x1x7x7xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<192xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %1 : tensor<1x192x28x28xf32>
  }
  kernel.func @k485(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map159 at #map143 : tensor<1x192x28x28xf32> -> tensor<1x28x28xf32>
    %1 = alg.map "div(x0, 192.0:f32)"(%0) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x192x28x28xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %2 : tensor<1x28x28x192xf32>
  }
  kernel.func @k486(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map159 at #map6 : tensor<1x28x28x192xf32> -> tensor<1x28x28xf32>
    %2 = alg.map "div(x0, 192.0:f32)"(%1) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x28x28x192xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %6 = alg.map "mul(x0, x1)"(%5, %arg1) at [#map6, #map146] : (tensor<1x28x28x192xf32>, tensor<192xf32>) -> tensor<1x28x28x192xf32>
    %7 = alg.map "add(x0, x1)"(%arg2, %6) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %7 : tensor<1x28x28x192xf32>
  }
  kernel.func @k487(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<192x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map160 at [#map75, #map151] : (tensor<1x28x28x192xf32>, tensor<192x768xf32>) -> tensor<1x28x28x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x28x28x768xf32>, tensor<768xf32>) -> tensor<1x28x28x768xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x28x28x768xf32>, tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    kernel.return %6 : tensor<1x28x28x768xf32>
  }
  kernel.func @k488(%arg0: tensor<1x28x28x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}, %arg3: tensor<192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x28x28xf32> {onnx.name = "in4"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map161 at [#map75, #map151] : (tensor<1x28x28x768xf32>, tensor<768x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %2 = alg.map "mul(x0, x1)"(%1, %arg3) at [#map153, #map154] : (tensor<1x28x28x192xf32>, tensor<192x1x1xf32>) -> tensor<1x192x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x192x28x28xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %3 : tensor<1x192x28x28xf32>
  }
  kernel.func @k489(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map158 at [{fill = 0.000000e+00 : f32, guard = #set12, map = #map155}, #map149] : (tensor<1x192x28x28xf32>, tensor<192x1x7x7xf32>) -> tensor<1x192x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x192x28x28xf32>, tensor<192xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %1 : tensor<1x192x28x28xf32>
  }
  kernel.func @k490(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.reduce "sum"(%0) over [3] in #map159 at #map6 : tensor<1x28x28x192xf32> -> tensor<1x28x28xf32>
    %2 = alg.map "div(x0, 192.0:f32)"(%1) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %3 = alg.map "add(x0, 1e-6:f32)"(%2) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %5 = alg.map "div(x0, x1)"(%arg0, %4) at [#map6, #map144] : (tensor<1x28x28x192xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %6 = alg.map "mul(x0, x1)"(%arg1, %5) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %7 = alg.map "add(x0, x1)"(%arg2, %6) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %7 : tensor<1x28x28x192xf32>
  }
  kernel.func @k491(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<192x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map160 at [#map75, #map151] : (tensor<1x28x28x192xf32>, tensor<192x768xf32>) -> tensor<1x28x28x768xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<768xf32>, tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x28x28x768xf32>, tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x28x28x768xf32>) -> tensor<1x28x28x768xf32>
    kernel.return %6 : tensor<1x28x28x768xf32>
  }
  kernel.func @k492(%arg0: tensor<1x28x28x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}, %arg3: tensor<192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x28x28xf32> {onnx.name = "in4"}) -> (tensor<1x192x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map161 at [#map75, #map151] : (tensor<1x28x28x768xf32>, tensor<768x192xf32>) -> tensor<1x28x28x192xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<192xf32>, tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %2 = alg.map "mul(x0, x1)"(%arg3, %1) at [#map154, #map153] : (tensor<192x1x1xf32>, tensor<1x28x28x192xf32>) -> tensor<1x192x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x192x28x28xf32>, tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    kernel.return %3 : tensor<1x192x28x28xf32>
  }
  kernel.func @k493(%arg0: tensor<1x192x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<192xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x28x28x192xf32> {onnx.name = "out0"}, tensor<1x28x28x192xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map159 at #map143 : tensor<1x192x28x28xf32> -> tensor<1x28x28xf32>
    %1 = alg.map "div(x0, 192.0:f32)"(%0) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x192x28x28xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x28x28x192xf32>) -> tensor<1x28x28x192xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map159 at #map6 : tensor<1x28x28x192xf32> -> tensor<1x28x28xf32>
    %5 = alg.map "div(x0, 192.0:f32)"(%4) at [#map77] : (tensor<1x28x28xf32>) -> tensor<1x28x28x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x28x28x1xf32>) -> tensor<1x28x28x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x28x28x192xf32>, tensor<1x28x28x1xf32>) -> tensor<1x28x28x192xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map6, #map146] : (tensor<1x28x28x192xf32>, tensor<192xf32>) -> tensor<1x28x28x192xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map6, #map146] : (tensor<1x28x28x192xf32>, tensor<192xf32>) -> tensor<1x28x28x192xf32>
    kernel.return %2, %10 : tensor<1x28x28x192xf32>, tensor<1x28x28x192xf32>
  }
  kernel.func @k494(%arg0: tensor<1x28x28x192xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map162 at [#map157, #map2] : (tensor<1x28x28x192xf32>, tensor<384x192x2x2xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x384x14x14xf32>, tensor<384xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k495(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<384xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k496(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map6, #map146] : (tensor<1x14x14x384xf32>, tensor<384xf32>) -> tensor<1x14x14x384xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %10 : tensor<1x14x14x384xf32>
  }
  kernel.func @k497(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x1536xf32> {onnx.name = "out0"}, tensor<1x14x14x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map165 at [#map75, #map151] : (tensor<1x14x14x384xf32>, tensor<384x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x14x14x1536xf32>, tensor<1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    kernel.return %1, %3 : tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>
  }
  kernel.func @k498(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %5 = alg.map "mul(x0, x1)"(%4, %arg4) at [#map153, #map154] : (tensor<1x14x14x384xf32>, tensor<384x1x1xf32>) -> tensor<1x384x14x14xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %6 : tensor<1x384x14x14xf32>
  }
  kernel.func @k499(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<384xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k500(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %9 = alg.map "mul(x0, x1)"(%arg1, %8) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %10 : tensor<1x14x14x384xf32>
  }
  kernel.func @k501(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x1536xf32> {onnx.name = "out0"}, tensor<1x14x14x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map165 at [#map75, #map151] : (tensor<1x14x14x384xf32>, tensor<384x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    kernel.return %1, %3 : tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>
  }
  kernel.func @k502(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %5 = alg.map "mul(x0, x1)"(%arg4, %4) at [#map154, #map153] : (tensor<384x1x1xf32>, tensor<1x14x14x384xf32>) -> tensor<1x384x14x14xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %6 : tensor<1x384x14x14xf32>
  }
  kernel.func @k503(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x384x14x14xf32>, tensor<384xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k504(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map6, #map146] : (tensor<1x14x14x384xf32>, tensor<384xf32>) -> tensor<1x14x14x384xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %10 : tensor<1x14x14x384xf32>
  }
  kernel.func @k505(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %5 = alg.map "mul(x0, x1)"(%4, %arg4) at [#map153, #map154] : (tensor<1x14x14x384xf32>, tensor<384x1x1xf32>) -> tensor<1x384x14x14xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %6 : tensor<1x384x14x14xf32>
  }
  kernel.func @k506(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x384x14x14xf32> {onnx.name = "in5"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %5 = alg.map "mul(x0, x1)"(%arg4, %4) at [#map154, #map153] : (tensor<384x1x1xf32>, tensor<1x14x14x384xf32>) -> tensor<1x384x14x14xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %6 : tensor<1x384x14x14xf32>
  }
  kernel.func @k507(%arg0: tensor<1x384x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map163 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map155}, #map149] : (tensor<1x384x14x14xf32>, tensor<384x1x7x7xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x384x14x14xf32>, tensor<384xf32>) -> tensor<1x384x14x14xf32>
    kernel.return %1 : tensor<1x384x14x14xf32>
  }
  kernel.func @k508(%arg0: tensor<1x14x14x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x14x14x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x14x14x1536xf32>, tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x14x14x1536xf32>) -> tensor<1x14x14x1536xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map166 at [#map75, #map151] : (tensor<1x14x14x1536xf32>, tensor<1536x384xf32>) -> tensor<1x14x14x384xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %4 : tensor<1x14x14x384xf32>
  }
  kernel.func @k509(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x14x14xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}) -> (tensor<1x14x14x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map153, #map154] : (tensor<1x14x14x384xf32>, tensor<384x1x1xf32>) -> tensor<1x384x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x384x14x14xf32>, tensor<1x384x14x14xf32>) -> tensor<1x384x14x14xf32>
    %2 = alg.reduce "sum"(%1) over [3] in #map164 at #map143 : tensor<1x384x14x14xf32> -> tensor<1x14x14xf32>
    %3 = alg.map "div(x0, 384.0:f32)"(%2) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %4 = alg.map "sub(x0, x1)"(%1, %3) at [#map143, #map144] : (tensor<1x384x14x14xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %6 = alg.reduce "sum"(%5) over [3] in #map164 at #map6 : tensor<1x14x14x384xf32> -> tensor<1x14x14xf32>
    %7 = alg.map "div(x0, 384.0:f32)"(%6) at [#map77] : (tensor<1x14x14xf32>) -> tensor<1x14x14x1xf32>
    %8 = alg.map "add(x0, 1e-6:f32)"(%7) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x14x14x1xf32>) -> tensor<1x14x14x1xf32>
    %10 = alg.map "div(x0, x1)"(%4, %9) at [#map6, #map144] : (tensor<1x14x14x384xf32>, tensor<1x14x14x1xf32>) -> tensor<1x14x14x384xf32>
    %11 = alg.map "mul(x0, x1)"(%arg3, %10) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    %12 = alg.map "add(x0, x1)"(%arg4, %11) at [#map146, #map6] : (tensor<384xf32>, tensor<1x14x14x384xf32>) -> tensor<1x14x14x384xf32>
    kernel.return %12 : tensor<1x14x14x384xf32>
  }
  kernel.func @k510(%arg0: tensor<1x14x14x384xf32> {onnx.name = "in0"}, %arg1: tensor<768x384x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map167 at [#map157, #map2] : (tensor<1x14x14x384xf32>, tensor<768x384x2x2xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x768x7x7xf32>, tensor<768xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k511(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map168 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map155}, #map149] : (tensor<1x768x7x7xf32>, tensor<768x1x7x7xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map5, #map6] : (tensor<768xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k512(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map169 at #map143 : tensor<1x768x7x7xf32> -> tensor<1x7x7xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x768x7x7xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map169 at #map6 : tensor<1x7x7x768xf32> -> tensor<1x7x7xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x7x7x768xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map6, #map146] : (tensor<1x7x7x768xf32>, tensor<768xf32>) -> tensor<1x7x7x768xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    kernel.return %10 : tensor<1x7x7x768xf32>
  }
  kernel.func @k513(%arg0: tensor<1x7x7x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x3072xf32> {onnx.name = "out0"}, tensor<1x7x7x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map170 at [#map75, #map151] : (tensor<1x7x7x768xf32>, tensor<768x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map146] : (tensor<1x7x7x3072xf32>, tensor<3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    kernel.return %1, %3 : tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>
  }
  kernel.func @k514(%arg0: tensor<1x7x7x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x7x7x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x768x7x7xf32> {onnx.name = "in5"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map182 at [#map75, #map151] : (tensor<1x7x7x3072xf32>, tensor<3072x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %5 = alg.map "mul(x0, x1)"(%4, %arg4) at [#map153, #map154] : (tensor<1x7x7x768xf32>, tensor<768x1x1xf32>) -> tensor<1x768x7x7xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x768x7x7xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %6 : tensor<1x768x7x7xf32>
  }
  kernel.func @k515(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map169 at #map143 : tensor<1x768x7x7xf32> -> tensor<1x7x7xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map143, #map144] : (tensor<1x768x7x7xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map169 at #map6 : tensor<1x7x7x768xf32> -> tensor<1x7x7xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map77] : (tensor<1x7x7xf32>) -> tensor<1x7x7x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map144] : (tensor<1x7x7x768xf32>, tensor<1x7x7x1xf32>) -> tensor<1x7x7x768xf32>
    %9 = alg.map "mul(x0, x1)"(%arg1, %8) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    kernel.return %10 : tensor<1x7x7x768xf32>
  }
  kernel.func @k516(%arg0: tensor<1x7x7x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x7x7x3072xf32> {onnx.name = "out0"}, tensor<1x7x7x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map170 at [#map75, #map151] : (tensor<1x7x7x768xf32>, tensor<768x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map146, #map6] : (tensor<3072xf32>, tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    kernel.return %1, %3 : tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>
  }
  kernel.func @k517(%arg0: tensor<1x7x7x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x7x7x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x768x7x7xf32> {onnx.name = "in5"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map182 at [#map75, #map151] : (tensor<1x7x7x3072xf32>, tensor<3072x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %5 = alg.map "mul(x0, x1)"(%arg4, %4) at [#map154, #map153] : (tensor<768x1x1xf32>, tensor<1x7x7x768xf32>) -> tensor<1x768x7x7xf32>
    %6 = alg.map "add(x0, x1)"(%arg5, %5) : (tensor<1x768x7x7xf32>, tensor<1x768x7x7xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %6 : tensor<1x768x7x7xf32>
  }
  kernel.func @k518(%arg0: tensor<1x768x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<768x1x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map168 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map155}, #map149] : (tensor<1x768x7x7xf32>, tensor<768x1x7x7xf32>) -> tensor<1x768x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x768x7x7xf32>, tensor<768xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %1 : tensor<1x768x7x7xf32>
  }
  kernel.func @k519(%arg0: tensor<1x7x7x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x7x7x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<768x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x768x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x7x7x3072xf32>, tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %2 = alg.map "mul(x0, 0.5:f32)"(%1) : (tensor<1x7x7x3072xf32>) -> tensor<1x7x7x3072xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map182 at [#map75, #map151] : (tensor<1x7x7x3072xf32>, tensor<3072x768xf32>) -> tensor<1x7x7x768xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map146, #map6] : (tensor<768xf32>, tensor<1x7x7x768xf32>) -> tensor<1x7x7x768xf32>
    %5 = alg.map "mul(x0, x1)"(%4, %arg4) at [#map153, #map154] : (tensor<1x7x7x768xf32>, tensor<768x1x1xf32>) -> tensor<1x768x7x7xf32>
    kernel.return %5 : tensor<1x768x7x7xf32>
  }
  kernel.func @k520(%arg0: tensor<1x768x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x1x1x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map176 at #map177 : tensor<1x768x1x1xf32> -> tensor<1x1x1xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map178] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map177, #map179] : (tensor<1x768x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x1x1x768xf32>) -> tensor<1x1x1x768xf32>
    %4 = alg.reduce "sum"(%3) over [3] in #map176 at #map6 : tensor<1x1x1x768xf32> -> tensor<1x1x1xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map178] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map6, #map179] : (tensor<1x1x1x768xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x768xf32>
    %9 = alg.map "mul(x0, x1)"(%arg1, %8) at [#map146, #map6] : (tensor<768xf32>, tensor<1x1x1x768xf32>) -> tensor<1x1x1x768xf32>
    %10 = alg.map "add(x0, x1)"(%arg2, %9) at [#map146, #map6] : (tensor<768xf32>, tensor<1x1x1x768xf32>) -> tensor<1x1x1x768xf32>
    kernel.return %10 : tensor<1x1x1x768xf32>
  }
  kernel.func @k521(%arg0: tensor<1x1x1x768xf32> {onnx.name = "in0"}, %arg1: tensor<1000x768xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map180 at [#map181, #map44] : (tensor<1x1x1x768xf32>, tensor<1000x768xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
  kernel.func @k522(%arg0: tensor<1x512xi64> {onnx.name = "in0"}, %arg1: tensor<4096x2048xf32> {onnx.name = "in1"}) -> (tensor<1x512x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 4096:i64), x0)"(%arg0) : (tensor<1x512xi64>) -> tensor<1x512xi64>
    %1 = alg.gather %arg1(%0) at [#map56] to #map57 : (tensor<4096x2048xf32>), (tensor<1x512xi64>) -> tensor<1x512x2048xf32>
    kernel.return %1 : tensor<1x512x2048xf32>
  }
  kernel.func @k523(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}) -> (tensor<1x512x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %1 = alg.reduce "sum"(%0) over [2] in #map183 at #map58 : tensor<1x512x2048xf32> -> tensor<1x512xf32>
    %2 = alg.map "div(x0, 2048.0:f32)"(%1) at [#map56] : (tensor<1x512xf32>) -> tensor<1x512x1xf32>
    %3 = alg.map "add(x0, 1e-5:f32)"(%2) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %5 = alg.map "div(1.0:f32, x0)"(%4) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    kernel.return %5 : tensor<1x512x1xf32>
  }
  kernel.func @k524(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x3072xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map184 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x3072xf32>) -> tensor<1x512x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg2, %0) at [#map60, #map58] : (tensor<1x512x1xf32>, tensor<1x512x3072xf32>) -> tensor<1x512x3072xf32>
    kernel.return %1 : tensor<1x512x3072xf32>
  }
  kernel.func @k525(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x1x2048x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x2048x64xf32> {onnx.name = "in2"}) -> (tensor<1x32x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map185, #map186] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x64xf32>
    %1 = alg.map "mul(x0, mul(x1, -1.0:f32))"(%arg0, %arg2) at [#map187, #map186] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x32xf32>
    %2 = alg.map "mul(x0, x1)"(%arg0, %arg2) at [#map185, #map188] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x32xf32>
    %3 = alg.map "add(x0, x1)"(%0, %1) at [#map53, #map6] : (tensor<1x32x512x64xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x32xf32>
    %4 = alg.map "add(x0, x1)"(%0, %2) at [#map189, #map6] : (tensor<1x32x512x64xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x32xf32>
    %5 = alg.concat(%3, %4) along 3 : (tensor<1x32x512x32xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x64xf32>
    kernel.return %5 : tensor<1x32x512x64xf32>
  }
  kernel.func @k526(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}) -> (tensor<1x512x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.view %arg0 at #map190 : tensor<1x512x3072xf32> -> tensor<1x512x512xf32>
    kernel.return %0 : tensor<1x512x512xf32>
  }
  kernel.func @k527(%arg0: tensor<1x1x2048x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x512xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x2048x64xf32> {onnx.name = "in2"}) -> (tensor<1x8x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map186, #map185] : (tensor<1x1x2048x64xf32>, tensor<1x512x512xf32>) -> tensor<1x8x512x64xf32>
    %1 = alg.map "mul(x1, mul(x0, -1.0:f32))"(%arg2, %arg1) at [#map186, #map187] : (tensor<1x1x2048x64xf32>, tensor<1x512x512xf32>) -> tensor<1x8x512x32xf32>
    %2 = alg.map "mul(x0, x1)"(%arg2, %arg1) at [#map188, #map185] : (tensor<1x1x2048x64xf32>, tensor<1x512x512xf32>) -> tensor<1x8x512x32xf32>
    %3 = alg.map "add(x0, x1)"(%0, %1) at [#map53, #map6] : (tensor<1x8x512x64xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x32xf32>
    %4 = alg.map "add(x0, x1)"(%0, %2) at [#map189, #map6] : (tensor<1x8x512x64xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x32xf32>
    %5 = alg.concat(%3, %4) along 3 : (tensor<1x8x512x32xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x64xf32>
    kernel.return %5 : tensor<1x8x512x64xf32>
  }
  kernel.func @k528(%arg0: tensor<1x32x512x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x8x512x64xf32> {onnx.name = "in1"}) -> (tensor<1x32x512x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map191 at [#map75, #map192] : (tensor<1x32x512x64xf32>, tensor<1x8x512x64xf32>) -> tensor<1x32x512x512xf32>
    %1 = alg.map "div(x0, 8.0:f32)"(%0) : (tensor<1x32x512x512xf32>) -> tensor<1x32x512x512xf32>
    kernel.return %1 : tensor<1x32x512x512xf32>
  }
  kernel.func @k529(%arg0: tensor<1x512xi64> {onnx.name = "in0"}, %arg1: tensor<512x1xi64> {onnx.name = "in1"}) -> (tensor<512x512xi1> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = i64, order = array<i64: 0, 1>}], outputs = [{dtype = i1, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "gt(x0, x1)"(%arg0, %arg1) at [#map193, #map194] : (tensor<1x512xi64>, tensor<512x1xi64>) -> tensor<512x512xi1>
    kernel.return %0 : tensor<512x512xi1>
  }
  kernel.func @k530(%arg0: tensor<512x512xi1> {onnx.name = "in0"}, %arg1: tensor<1x32x512x512xf32> {onnx.name = "in1"}) -> (tensor<1x32x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i1, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(x0, -3.4028235e38:f32, 0.0:f32)"(%arg0) : (tensor<512x512xi1>) -> tensor<512x512xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map6, #map195] : (tensor<1x32x512x512xf32>, tensor<512x512xf32>) -> tensor<1x32x512x512xf32>
    %2 = alg.reduce "max"(%1) over [3] in #map196 at #map6 : tensor<1x32x512x512xf32> -> tensor<1x32x512xf32>
    kernel.return %2 : tensor<1x32x512xf32>
  }
  kernel.func @k531(%arg0: tensor<1x32x512x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x8x512x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x512xi64> {onnx.name = "in2"}, %arg3: tensor<512x1xi64> {onnx.name = "in3"}, %arg4: tensor<1x32x512xf32> {onnx.name = "in4"}) -> (tensor<1x32x512x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = i64, order = array<i64: 0, 1>}, {dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map191 at [#map75, #map192] : (tensor<1x32x512x64xf32>, tensor<1x8x512x64xf32>) -> tensor<1x32x512x512xf32>
    %1 = alg.map "div(x0, 8.0:f32)"(%0) : (tensor<1x32x512x512xf32>) -> tensor<1x32x512x512xf32>
    %2 = alg.map "gt(x0, x1)"(%arg2, %arg3) at [#map193, #map194] : (tensor<1x512xi64>, tensor<512x1xi64>) -> tensor<512x512xi1>
    %3 = alg.map "select(x0, -3.4028235e38:f32, 0.0:f32)"(%2) : (tensor<512x512xi1>) -> tensor<512x512xf32>
    %4 = alg.map "add(x0, x1)"(%1, %3) at [#map6, #map195] : (tensor<1x32x512x512xf32>, tensor<512x512xf32>) -> tensor<1x32x512x512xf32>
    %5 = alg.map "sub(x0, x1)"(%4, %arg4) at [#map6, #map77] : (tensor<1x32x512x512xf32>, tensor<1x32x512xf32>) -> tensor<1x32x512x512xf32>
    %6 = alg.map "exp(x0)"(%5) : (tensor<1x32x512x512xf32>) -> tensor<1x32x512x512xf32>
    kernel.return %6 : tensor<1x32x512x512xf32>
  }
  kernel.func @k532(%arg0: tensor<1x32x512x512xf32> {onnx.name = "in0"}) -> (tensor<1x32x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map196 at #map6 : tensor<1x32x512x512xf32> -> tensor<1x32x512xf32>
    kernel.return %0 : tensor<1x32x512xf32>
  }
  kernel.func @k533(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x32x512x512xf32> {onnx.name = "in1"}, %arg2: tensor<1x32x512xf32> {onnx.name = "in2"}) -> (tensor<1x32x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg1, %arg0) over [4] in #map197 at [#map75, #map198] : (tensor<1x32x512x512xf32>, tensor<1x512x3072xf32>) -> tensor<1x32x512x64xf32>
    %1 = alg.map "div(x1, x0)"(%arg2, %0) at [#map77, #map6] : (tensor<1x32x512xf32>, tensor<1x32x512x64xf32>) -> tensor<1x32x512x64xf32>
    kernel.return %1 : tensor<1x32x512x64xf32>
  }
  kernel.func @k534(%arg0: tensor<1x32x512x64xf32> {onnx.name = "in0"}, %arg1: tensor<2048x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x2048xf32> {onnx.name = "in2"}) -> (tensor<1x512x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map199 at [#map79, #map80] : (tensor<1x32x512x64xf32>, tensor<2048x2048xf32>) -> tensor<1x512x2048xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    kernel.return %1 : tensor<1x512x2048xf32>
  }
  kernel.func @k535(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}) -> (tensor<1x512x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %1 = alg.reduce "sum"(%0) over [2] in #map183 at #map58 : tensor<1x512x2048xf32> -> tensor<1x512xf32>
    %2 = alg.map "div(x0, 2048.0:f32)"(%1) at [#map56] : (tensor<1x512xf32>) -> tensor<1x512x1xf32>
    %3 = alg.map "add(x0, 1e-5:f32)"(%2) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %4 = alg.map "sqrt(x0)"(%3) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %5 = alg.map "div(1.0:f32, x0)"(%4) : (tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    kernel.return %5 : tensor<1x512x1xf32>
  }
  kernel.func @k536(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x5632xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x5632xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map200 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x5632xf32>) -> tensor<1x512x5632xf32>
    %1 = alg.map "mul(x0, x1)"(%arg2, %0) at [#map60, #map58] : (tensor<1x512x1xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    kernel.return %1 : tensor<1x512x5632xf32>
  }
  kernel.func @k537(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x5632xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x5632xf32> {onnx.name = "in3"}) -> (tensor<1x512x5632xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map200 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x5632xf32>) -> tensor<1x512x5632xf32>
    %1 = alg.map "mul(x0, x1)"(%arg2, %0) at [#map60, #map58] : (tensor<1x512x1xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x512x5632xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    %4 = alg.map "mul(x0, x1)"(%arg3, %3) : (tensor<1x512x5632xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    kernel.return %4 : tensor<1x512x5632xf32>
  }
  kernel.func @k538(%arg0: tensor<1x512x5632xf32> {onnx.name = "in0"}, %arg1: tensor<5632x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x2048xf32> {onnx.name = "in2"}) -> (tensor<1x512x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map201 at [#map63, #map57] : (tensor<1x512x5632xf32>, tensor<5632x2048xf32>) -> tensor<1x512x2048xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    kernel.return %1 : tensor<1x512x2048xf32>
  }
  kernel.func @k539(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x3072xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map184 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x3072xf32>) -> tensor<1x512x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg2, %0) at [#map60, #map58] : (tensor<1x512x1xf32>, tensor<1x512x3072xf32>) -> tensor<1x512x3072xf32>
    kernel.return %1 : tensor<1x512x3072xf32>
  }
  kernel.func @k540(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x1x2048x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x2048x64xf32> {onnx.name = "in2"}) -> (tensor<1x32x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map185, #map186] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x64xf32>
    %1 = alg.map "mul(x0, mul(x1, -1.0:f32))"(%arg0, %arg2) at [#map187, #map186] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x32xf32>
    %2 = alg.map "mul(x0, x1)"(%arg0, %arg2) at [#map185, #map188] : (tensor<1x512x3072xf32>, tensor<1x1x2048x64xf32>) -> tensor<1x32x512x32xf32>
    %3 = alg.map "add(x0, x1)"(%0, %1) at [#map53, #map6] : (tensor<1x32x512x64xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x32xf32>
    %4 = alg.map "add(x0, x1)"(%0, %2) at [#map189, #map6] : (tensor<1x32x512x64xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x32xf32>
    %5 = alg.concat(%3, %4) along 3 : (tensor<1x32x512x32xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x64xf32>
    kernel.return %5 : tensor<1x32x512x64xf32>
  }
  kernel.func @k541(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x1x2048x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x2048x64xf32> {onnx.name = "in2"}) -> (tensor<1x8x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map186, #map202] : (tensor<1x1x2048x64xf32>, tensor<1x512x3072xf32>) -> tensor<1x8x512x64xf32>
    %1 = alg.map "mul(x1, mul(x0, -1.0:f32))"(%arg2, %arg0) at [#map186, #map203] : (tensor<1x1x2048x64xf32>, tensor<1x512x3072xf32>) -> tensor<1x8x512x32xf32>
    %2 = alg.map "mul(x0, x1)"(%arg2, %arg0) at [#map188, #map202] : (tensor<1x1x2048x64xf32>, tensor<1x512x3072xf32>) -> tensor<1x8x512x32xf32>
    %3 = alg.map "add(x0, x1)"(%0, %1) at [#map53, #map6] : (tensor<1x8x512x64xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x32xf32>
    %4 = alg.map "add(x0, x1)"(%0, %2) at [#map189, #map6] : (tensor<1x8x512x64xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x32xf32>
    %5 = alg.concat(%3, %4) along 3 : (tensor<1x8x512x32xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x64xf32>
    kernel.return %5 : tensor<1x8x512x64xf32>
  }
  kernel.func @k542(%arg0: tensor<1x512x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x32x512x512xf32> {onnx.name = "in1"}, %arg2: tensor<1x32x512xf32> {onnx.name = "in2"}) -> (tensor<1x32x512x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg1, %arg0) over [4] in #map197 at [#map75, #map198] : (tensor<1x32x512x512xf32>, tensor<1x512x3072xf32>) -> tensor<1x32x512x64xf32>
    %1 = alg.map "div(x1, x0)"(%arg2, %0) at [#map77, #map6] : (tensor<1x32x512xf32>, tensor<1x32x512x64xf32>) -> tensor<1x32x512x64xf32>
    kernel.return %1 : tensor<1x32x512x64xf32>
  }
  kernel.func @k543(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x11264xf32> {onnx.name = "in1"}) -> (tensor<1x512x11264xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map204 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x11264xf32>) -> tensor<1x512x11264xf32>
    kernel.return %0 : tensor<1x512x11264xf32>
  }
  kernel.func @k544(%arg0: tensor<1x512x11264xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x5632xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map205] : (tensor<1x512x1xf32>, tensor<1x512x11264xf32>) -> tensor<1x512x5632xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map64] : (tensor<1x512x1xf32>, tensor<1x512x11264xf32>) -> tensor<1x512x5632xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x512x5632xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    %4 = alg.map "mul(x0, x1)"(%0, %3) : (tensor<1x512x5632xf32>, tensor<1x512x5632xf32>) -> tensor<1x512x5632xf32>
    kernel.return %4 : tensor<1x512x5632xf32>
  }
  kernel.func @k545(%arg0: tensor<1x512x5632xf32> {onnx.name = "in0"}, %arg1: tensor<5632x2048xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x2048xf32> {onnx.name = "in2"}) -> (tensor<1x512x2048xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map201 at [#map63, #map57] : (tensor<1x512x5632xf32>, tensor<5632x2048xf32>) -> tensor<1x512x2048xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    kernel.return %1 : tensor<1x512x2048xf32>
  }
  kernel.func @k546(%arg0: tensor<1x512x2048xf32> {onnx.name = "in0"}, %arg1: tensor<2048x4096xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x4096xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map206 at [#map63, #map57] : (tensor<1x512x2048xf32>, tensor<2048x4096xf32>) -> tensor<1x512x4096xf32>
    %1 = alg.map "mul(x0, x1)"(%arg2, %0) at [#map60, #map58] : (tensor<1x512x1xf32>, tensor<1x512x4096xf32>) -> tensor<1x512x4096xf32>
    kernel.return %1 : tensor<1x512x4096xf32>
  }
  kernel.func @k547(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<768x3x16x16xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x196x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map207 at [#map208, #map2] : (tensor<1x3x224x224xf32>, tensor<768x3x16x16xf32>) -> tensor<1x768x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map6, #map5] : (tensor<1x768x14x14xf32>, tensor<768xf32>) -> tensor<1x768x14x14xf32>
    %2 = alg.view %1 at #map209 : tensor<1x768x14x14xf32> -> tensor<1x196x768xf32>
    kernel.return %2 : tensor<1x196x768xf32>
  }
  kernel.func @k548(%arg0: tensor<1x1x768xf32> {onnx.name = "in0"}, %arg1: tensor<1x196x768xf32> {onnx.name = "in1"}, %arg2: tensor<1x197x768xf32> {onnx.name = "in2"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.concat(%arg0, %arg1) along 1 : (tensor<1x1x768xf32>, tensor<1x196x768xf32>) -> tensor<1x197x768xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x197x768xf32>, tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    kernel.return %1 : tensor<1x197x768xf32>
  }
  kernel.func @k549(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}) -> (tensor<1x197x1xf32> {onnx.name = "out0"}, tensor<1x197x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    kernel.return %1, %7 : tensor<1x197x1xf32>, tensor<1x197x1xf32>
  }
  kernel.func @k550(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<1x197x1xf32> {onnx.name = "in1"}, %arg2: tensor<768x2304xf32> {onnx.name = "in2"}, %arg3: tensor<1x197x1xf32> {onnx.name = "in3"}) -> (tensor<197x1x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map211 at [#map212, #map57] : (tensor<1x197x768xf32>, tensor<768x2304xf32>) -> tensor<197x1x2304xf32>
    %2 = alg.map "div(x1, x0)"(%arg3, %1) at [#map213, #map58] : (tensor<1x197x1xf32>, tensor<197x1x2304xf32>) -> tensor<197x1x2304xf32>
    kernel.return %2 : tensor<197x1x2304xf32>
  }
  kernel.func @k551(%arg0: tensor<197x1x2304xf32> {onnx.name = "in0"}, %arg1: tensor<2304xf32> {onnx.name = "in1"}) -> (tensor<12x197xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map61] : (tensor<197x1x2304xf32>, tensor<2304xf32>) -> tensor<197x1x2304xf32>
    %1 = alg.contract(%0, %0) over [3] in #map214 at [#map215, #map216] : (tensor<197x1x2304xf32>, tensor<197x1x2304xf32>) -> tensor<12x197x197xf32>
    %2 = alg.map "div(x0, 8.0:f32)"(%1) : (tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %3 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%2) over [2] in #map217 at [#map58] : (tensor<12x197x197xf32>) -> tensor<12x197xf32>
    kernel.return %3 : tensor<12x197xf32>
  }
  kernel.func @k552(%arg0: tensor<197x1x2304xf32> {onnx.name = "in0"}, %arg1: tensor<2304xf32> {onnx.name = "in1"}) -> (tensor<12x197x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map61] : (tensor<197x1x2304xf32>, tensor<2304xf32>) -> tensor<197x1x2304xf32>
    %1 = alg.contract(%0, %0) over [3] in #map214 at [#map215, #map216] : (tensor<197x1x2304xf32>, tensor<197x1x2304xf32>) -> tensor<12x197x197xf32>
    %2 = alg.map "div(x0, 8.0:f32)"(%1) : (tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %3 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%2, %0) over [3] in #map218 at [#map89, #map219] {times} : (tensor<12x197x197xf32>, tensor<197x1x2304xf32>) -> tensor<12x197x64xf32>
    kernel.return %3 : tensor<12x197x64xf32>
  }
  kernel.func @k553(%arg0: tensor<12x197xf32> {onnx.name = "in0"}, %arg1: tensor<12x197x64xf32> {onnx.name = "in1"}, %arg2: tensor<768x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}) -> (tensor<197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "div(x1, x0)"(%arg0, %arg1) at [#map85, #map58] : (tensor<12x197xf32>, tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %1 = alg.contract(%0, %arg2) over [2, 3] in #map220 at [#map221, #map222] : (tensor<12x197x64xf32>, tensor<768x768xf32>) -> tensor<197x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map46, #map45] : (tensor<768xf32>, tensor<197x768xf32>) -> tensor<197x768xf32>
    kernel.return %2 : tensor<197x768xf32>
  }
  kernel.func @k554(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<197x768xf32> {onnx.name = "in1"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map44] : (tensor<1x197x768xf32>, tensor<197x768xf32>) -> tensor<1x197x768xf32>
    kernel.return %0 : tensor<1x197x768xf32>
  }
  kernel.func @k555(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}) -> (tensor<1x197x1xf32> {onnx.name = "out0"}, tensor<1x197x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    kernel.return %1, %7 : tensor<1x197x1xf32>, tensor<1x197x1xf32>
  }
  kernel.func @k556(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<197x768xf32> {onnx.name = "in1"}, %arg2: tensor<1x197x1xf32> {onnx.name = "in2"}, %arg3: tensor<768x3072xf32> {onnx.name = "in3"}, %arg4: tensor<1x197x1xf32> {onnx.name = "in4"}, %arg5: tensor<3072xf32> {onnx.name = "in5"}) -> (tensor<1x197x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map58, #map44] : (tensor<1x197x768xf32>, tensor<197x768xf32>) -> tensor<1x197x768xf32>
    %1 = alg.map "sub(x0, x1)"(%0, %arg2) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %2 = alg.contract(%1, %arg3) over [3] in #map223 at [#map63, #map57] : (tensor<1x197x768xf32>, tensor<768x3072xf32>) -> tensor<1x197x3072xf32>
    %3 = alg.map "div(x1, x0)"(%arg4, %2) at [#map60, #map58] : (tensor<1x197x1xf32>, tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg5) at [#map58, #map61] : (tensor<1x197x3072xf32>, tensor<3072xf32>) -> tensor<1x197x3072xf32>
    kernel.return %4 : tensor<1x197x3072xf32>
  }
  kernel.func @k557(%arg0: tensor<1x197x3072xf32> {onnx.name = "in0"}) -> (tensor<1x197x3072xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(x0, 1.4142135:f32)"(%arg0) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %1 = alg.map "erf(x0)"(%0) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %2 = alg.map "add(x0, 1.0:f32)"(%1) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    kernel.return %2 : tensor<1x197x3072xf32>
  }
  kernel.func @k558(%arg0: tensor<1x197x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x197x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<1x197x768xf32> {onnx.name = "in4"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map224 at [#map63, #map57] : (tensor<1x197x3072xf32>, tensor<3072x768xf32>) -> tensor<1x197x768xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map58, #map61] : (tensor<1x197x768xf32>, tensor<768xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) : (tensor<1x197x768xf32>, tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    kernel.return %3 : tensor<1x197x768xf32>
  }
  kernel.func @k559(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %1 = alg.map "div(x0, 768.0:f32)"(%0) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %5 = alg.map "div(x0, 768.0:f32)"(%4) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    kernel.return %8 : tensor<1x197x768xf32>
  }
  kernel.func @k560(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x2304xf32> {onnx.name = "in1"}) -> (tensor<197x1x2304xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map211 at [#map212, #map57] : (tensor<1x197x768xf32>, tensor<768x2304xf32>) -> tensor<197x1x2304xf32>
    kernel.return %0 : tensor<197x1x2304xf32>
  }
  kernel.func @k561(%arg0: tensor<12x197xf32> {onnx.name = "in0"}, %arg1: tensor<12x197x64xf32> {onnx.name = "in1"}, %arg2: tensor<768x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<1x197x768xf32> {onnx.name = "in4"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(x1, x0)"(%arg0, %arg1) at [#map85, #map58] : (tensor<12x197xf32>, tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %1 = alg.contract(%0, %arg2) over [2, 3] in #map220 at [#map221, #map222] : (tensor<12x197x64xf32>, tensor<768x768xf32>) -> tensor<197x768xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map46, #map45] : (tensor<768xf32>, tensor<197x768xf32>) -> tensor<197x768xf32>
    %3 = alg.map "add(x0, x1)"(%arg4, %2) at [#map58, #map44] : (tensor<1x197x768xf32>, tensor<197x768xf32>) -> tensor<1x197x768xf32>
    kernel.return %3 : tensor<1x197x768xf32>
  }
  kernel.func @k562(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<768x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072xf32> {onnx.name = "in2"}) -> (tensor<1x197x3072xf32> {onnx.name = "out0"}, tensor<1x197x3072xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map223 at [#map63, #map57] : (tensor<1x197x768xf32>, tensor<768x3072xf32>) -> tensor<1x197x3072xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map58, #map61] : (tensor<1x197x3072xf32>, tensor<3072xf32>) -> tensor<1x197x3072xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    kernel.return %1, %3 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>
  }
  kernel.func @k563(%arg0: tensor<1x197x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x197x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}, %arg4: tensor<1x197x768xf32> {onnx.name = "in4"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %2 = alg.contract(%1, %arg2) over [3] in #map224 at [#map63, #map57] : (tensor<1x197x3072xf32>, tensor<3072x768xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map58, #map61] : (tensor<1x197x768xf32>, tensor<768xf32>) -> tensor<1x197x768xf32>
    %4 = alg.map "add(x0, x1)"(%arg4, %3) : (tensor<1x197x768xf32>, tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    kernel.return %4 : tensor<1x197x768xf32>
  }
  kernel.func @k564(%arg0: tensor<1x197x3072xf32> {onnx.name = "in0"}, %arg1: tensor<1x197x3072xf32> {onnx.name = "in1"}, %arg2: tensor<3072x768xf32> {onnx.name = "in2"}, %arg3: tensor<768xf32> {onnx.name = "in3"}) -> (tensor<1x197x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) -> tensor<1x197x3072xf32>
    %2 = alg.contract(%1, %arg2) over [3] in #map224 at [#map63, #map57] : (tensor<1x197x3072xf32>, tensor<3072x768xf32>) -> tensor<1x197x768xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map58, #map61] : (tensor<1x197x768xf32>, tensor<768xf32>) -> tensor<1x197x768xf32>
    kernel.return %3 : tensor<1x197x768xf32>
  }
  kernel.func @k565(%arg0: tensor<1x197x768xf32> {onnx.name = "in0"}, %arg1: tensor<1x197x768xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x1x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x197x768xf32>, tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    %1 = alg.reduce "sum"(%0) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %2 = alg.map "div(x0, 768.0:f32)"(%1) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %3 = alg.map "sub(x0, x1)"(%0, %2) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %4 = alg.map "mul(x0, x0)"(%3) : (tensor<1x197x768xf32>) -> tensor<1x197x768xf32>
    %5 = alg.reduce "sum"(%4) over [2] in #map210 at #map58 : tensor<1x197x768xf32> -> tensor<1x197xf32>
    %6 = alg.map "div(x0, 768.0:f32)"(%5) at [#map56] : (tensor<1x197xf32>) -> tensor<1x197x1xf32>
    %7 = alg.map "add(x0, 1e-6:f32)"(%6) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %8 = alg.map "sqrt(x0)"(%7) : (tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %9 = alg.map "div(x0, x1)"(%3, %8) at [#map58, #map60] : (tensor<1x197x768xf32>, tensor<1x197x1xf32>) -> tensor<1x197x768xf32>
    %10 = alg.map "mul(x0, x1)"(%arg2, %9) at [#map61, #map225] : (tensor<768xf32>, tensor<1x197x768xf32>) -> tensor<1x1x768xf32>
    kernel.return %10 : tensor<1x1x768xf32>
  }
  kernel.func @k566(%arg0: tensor<1x1x768xf32> {onnx.name = "in0"}, %arg1: tensor<1000x768xf32> {onnx.name = "in1"}, %arg2: tensor<1000xf32> {onnx.name = "in2"}) -> (tensor<1x1000xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map180 at [#map225, #map44] : (tensor<1x1x768xf32>, tensor<1000x768xf32>) -> tensor<1x1000xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map45, #map46] : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
    kernel.return %1 : tensor<1x1000xf32>
  }
}
