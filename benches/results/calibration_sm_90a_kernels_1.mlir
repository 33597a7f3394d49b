#map = affine_map<() -> (1, 16, 112, 112, 3, 3, 3)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 * 2 + d5 - 1, d3 * 2 + d6 - 1)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d1, d4, d5, d6)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<() -> (1, 16, 112, 112, 3, 3)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 + d4 - 1, d3 + d5 - 1)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, 0, d4, d5)>
#map8 = affine_map<() -> (1, 32, 112, 112, 16)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d4, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map12 = affine_map<() -> (1, 32, 56, 56, 3, 3)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 * 2 + d4 - 1, d3 * 2 + d5 - 1)>
#map14 = affine_map<() -> (1, 64, 56, 56, 32)>
#map15 = affine_map<() -> (1, 64, 56, 56, 3, 3)>
#map16 = affine_map<() -> (1, 64, 56, 56, 64)>
#map17 = affine_map<() -> (1, 64, 28, 28, 3, 3)>
#map18 = affine_map<() -> (1, 128, 28, 28, 64)>
#map19 = affine_map<() -> (1, 128, 28, 28, 3, 3)>
#map20 = affine_map<() -> (1, 128, 28, 28, 128)>
#map21 = affine_map<() -> (1, 128, 14, 14, 3, 3)>
#map22 = affine_map<() -> (1, 256, 14, 14, 128)>
#map23 = affine_map<() -> (1, 256, 14, 14, 5, 5)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 + d4 - 2, d3 + d5 - 2)>
#map25 = affine_map<() -> (1, 256, 14, 14, 256)>
#map26 = affine_map<() -> (1, 256, 7, 7, 5, 5)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 * 2 + d4 - 2, d3 * 2 + d5 - 2)>
#map28 = affine_map<() -> (1, 256, 7, 7)>
#map29 = affine_map<() -> (1, 64, 1, 1, 256)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4)>
#map31 = affine_map<() -> (1, 256, 1, 1, 64)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, 0, 0)>
#map33 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map34 = affine_map<() -> (1, 512, 7, 7, 256)>
#map35 = affine_map<() -> (1, 512, 7, 7, 5, 5)>
#map36 = affine_map<() -> (1, 512, 7, 7)>
#map37 = affine_map<() -> (1, 128, 1, 1, 512)>
#map38 = affine_map<() -> (1, 512, 1, 1, 128)>
#map39 = affine_map<() -> (1, 512, 7, 7, 2, 256)>
#map40 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d4 * 256 + d5, d2, d3)>
#map41 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d4 * 256 + d5, 0, 0)>
#map42 = affine_map<() -> (1, 512, 7, 7, 2)>
#map43 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map44 = affine_map<() -> (1, 1280, 1, 1, 512)>
#map45 = affine_map<() -> (1, 4, 1280)>
#map46 = affine_map<(d0, d1, d2) -> (0, d2, 0, 0)>
#map47 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map48 = affine_map<(d0, d1) -> (d0, d1)>
#map49 = affine_map<(d0, d1) -> (d1)>
#map50 = affine_map<() -> (1, 4)>
#map51 = affine_map<(d0, d1) -> (0)>
#map52 = affine_map<(d0, d1, d2, d3) -> (0, d1)>
#map53 = affine_map<() -> (1, 512, 7, 7, 512)>
#map54 = affine_map<(d0, d1, d2, d3) -> (0, d3)>
#map55 = affine_map<(d0, d1, d2) -> (0, d1)>
#map56 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map57 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map58 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map59 = affine_map<() -> (1, 128, 384)>
#map60 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map61 = affine_map<() -> (1, 128, 1152, 384)>
#map62 = affine_map<(d0, d1, d2, d3) -> (0, d1, d3)>
#map63 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map64 = affine_map<(d0, d1, d2) -> (d2)>
#map65 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 384)>
#map66 = affine_map<() -> (1, 12, 128, 128, 32)>
#map67 = affine_map<(d0, d1, d2, d3, d4) -> (0, d2, d1 * 32 + d4)>
#map68 = affine_map<(d0, d1, d2, d3, d4) -> (0, d3, d1 * 32 + d4)>
#map69 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map70 = affine_map<() -> (1, 12, 128, 128)>
#map71 = affine_map<(d0, d1, d2) -> (0, d1, d2 + 768)>
#map72 = affine_map<() -> (1, 12, 128, 32, 128)>
#map73 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d4)>
#map74 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d1 * 32 + d3)>
#map75 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2)>
#map76 = affine_map<() -> (1, 128, 384, 12, 32)>
#map77 = affine_map<(d0, d1, d2, d3, d4) -> (0, d3, d1, d4)>
#map78 = affine_map<(d0, d1, d2, d3, d4) -> (d3 * 32 + d4, d2)>
#map79 = affine_map<() -> (1, 128, 1536, 384)>
#map80 = affine_map<() -> (1, 128, 384, 6, 256)>
#map81 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d3 * 256 + d4)>
#map82 = affine_map<(d0, d1, d2, d3, d4) -> (d3 * 256 + d4, d2)>
#map83 = affine_map<() -> (1, 128, 384, 6)>
#map84 = affine_map<(d0, d1, d2) -> (0, d2)>
#map85 = affine_map<() -> (1, 128, 384, 384)>
#map86 = affine_map<() -> (1, 128, 384, 1536)>
#map87 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map88 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map89 = affine_map<() -> (8, 256, 384)>
#map90 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map91 = affine_map<() -> (8, 256, 768, 384)>
#map92 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map93 = affine_map<(d0, d1, d2) -> (d0, d1, d2 + 384)>
#map94 = affine_map<() -> (8, 12, 256, 256, 32)>
#map95 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1 * 32 + d4)>
#map96 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1 * 32 + d4)>
#map97 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map98 = affine_map<() -> (8, 12, 256, 256)>
#map99 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map100 = affine_map<() -> (8, 256, 384, 384)>
#map101 = affine_map<() -> (8, 12, 256, 32, 256)>
#map102 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map103 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1 * 32 + d3)>
#map104 = affine_map<() -> (8, 256, 384, 12, 32)>
#map105 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map106 = affine_map<() -> (8, 256, 1536, 384)>
#map107 = affine_map<() -> (8, 256, 384, 1536)>
#map108 = affine_map<() -> (8, 256, 1152, 384)>
#map109 = affine_map<(d0, d1, d2) -> (d0, d1, d2 + 768)>
#map110 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map111 = affine_map<() -> (1, 2048, 64, 257)>
#map112 = affine_map<(d0, d1, d2) -> (0, d1 * 4 + d2 floordiv 64, d2 mod 64)>
#map113 = affine_map<() -> (1, 512, 256)>
#map114 = affine_map<() -> (1, 512, 508, 1, 256, 5)>
#map115 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d2 + d5, d4)>
#map116 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d4, d5, 0)>
#map117 = affine_map<(d0, d1, d2) -> (0, d1, d2, 0)>
#map118 = affine_map<() -> (1, 512, 508)>
#map119 = affine_map<() -> (1, 512)>
#map120 = affine_map<(d0, d1) -> (0, 0)>
#map121 = affine_map<() -> (1, 214, 512)>
#map122 = affine_map<() -> (1, 214)>
#map123 = affine_map<() -> (1, 48, 24, 160, 3, 3, 3)>
#map124 = affine_map<() -> (1, 24, 24, 160, 48, 2, 2)>
#map125 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (0, d4, d2 + d5, d3 + d6)>
#map126 = affine_map<() -> (1, 48, 24, 160, 24, 2, 2)>
#map127 = affine_map<() -> (1, 48, 24, 160, 2, 2)>
#map128 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 + d4, d3 + d5)>
#map129 = affine_map<() -> (1, 48, 12, 80, 96, 3, 3)>
#map130 = affine_map<() -> (1, 96, 12, 80, 48)>
#map131 = affine_map<() -> (1, 96, 12, 80, 3, 3)>
#map132 = affine_map<() -> (1, 96, 12, 80)>
#map133 = affine_map<() -> (1, 24, 1, 1, 96)>
#map134 = affine_map<() -> (1, 96, 1, 1, 24)>
#map135 = affine_map<() -> (1, 192, 12, 80, 96)>
#map136 = affine_map<() -> (1, 96, 12, 80, 192)>
#map137 = affine_map<() -> (1, 96, 6, 80, 3, 3)>
#map138 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d2 * 2 + d4 - 1, d3 + d5 - 1)>
#map139 = affine_map<() -> (1, 192, 6, 80, 96)>
#map140 = affine_map<() -> (1, 192, 6, 80, 192)>
#map141 = affine_map<() -> (1, 192, 6, 80, 3, 3)>
#map142 = affine_map<() -> (1, 192, 6, 80)>
#map143 = affine_map<() -> (1, 48, 1, 1, 192)>
#map144 = affine_map<() -> (1, 192, 1, 1, 48)>
#map145 = affine_map<() -> (1, 384, 6, 80, 192)>
#map146 = affine_map<() -> (1, 192, 6, 80, 384)>
#map147 = affine_map<() -> (1, 192, 3, 80, 3, 3)>
#map148 = affine_map<() -> (1, 384, 3, 80, 192)>
#map149 = affine_map<() -> (1, 384, 3, 80, 384)>
#map150 = affine_map<() -> (1, 384, 3, 80, 3, 3)>
#map151 = affine_map<() -> (1, 384, 3, 80)>
#map152 = affine_map<() -> (1, 96, 1, 1, 384)>
#map153 = affine_map<() -> (1, 384, 1, 1, 96)>
#map154 = affine_map<() -> (1, 768, 3, 80, 384)>
#map155 = affine_map<() -> (1, 384, 3, 80, 768)>
#map156 = affine_map<() -> (1, 384, 1, 40, 3, 2)>
#map157 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, d1, d4, d3 * 2 + d5)>
#map158 = affine_map<() -> (1, 240, 1, 40, 384)>
#map159 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, 0, d3)>
#map160 = affine_map<(d0, d1, d2, d3) -> (0, d1 + 120, 0, d3)>
#map161 = affine_map<() -> (1, 120, 1, 40, 7)>
#map162 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3 + d4 - 3)>
#map163 = affine_map<(d0, d1, d2, d3, d4) -> (d1, 0, 0, d4)>
#map164 = affine_map<() -> (1, 40, 120)>
#map165 = affine_map<(d0, d1, d2) -> (0, d2, 0, d1)>
#map166 = affine_map<() -> (1, 40, 360, 120)>
#map167 = affine_map<(d0, d1, d2, d3) -> (0, d2, d1 * 15 + d3)>
#map168 = affine_map<() -> (1, 8, 40, 40, 15)>
#map169 = affine_map<(d0, d1, d2, d3, d4) -> (0, d3, d1 * 15 + d4 + 120)>
#map170 = affine_map<() -> (1, 8, 40, 40)>
#map171 = affine_map<() -> (1, 8, 40, 15, 40)>
#map172 = affine_map<(d0, d1, d2, d3, d4) -> (0, d4, d1 * 15 + d3 + 240)>
#map173 = affine_map<() -> (1, 40, 120, 8, 15)>
#map174 = affine_map<(d0, d1, d2, d3, d4) -> (d3 * 15 + d4, d2)>
#map175 = affine_map<() -> (1, 40, 240, 120)>
#map176 = affine_map<() -> (1, 40, 120, 240)>
#map177 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map178 = affine_map<(d0, d1, d2, d3) -> (0, d3, d1)>
#map179 = affine_map<() -> (1, 40, 18710, 120)>
#map180 = affine_map<(d0, d1, d2, d3) -> (0, d3, 0, d1)>
#map181 = affine_map<() -> (1, 40, 18710)>
#map182 = affine_map<() -> (1, 120, 1, 40, 384)>
#set = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 224 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 224 >= 0)>
#set1 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 112 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 112 >= 0)>
#set2 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 112 >= 0, d3 * 2 + d5 - 1 >= 0, d3 * -2 - d5 + 112 >= 0)>
#set3 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 56 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 56 >= 0)>
#set4 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 56 >= 0, d3 * 2 + d5 - 1 >= 0, d3 * -2 - d5 + 56 >= 0)>
#set5 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 28 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 28 >= 0)>
#set6 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 28 >= 0, d3 * 2 + d5 - 1 >= 0, d3 * -2 - d5 + 28 >= 0)>
#set7 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 2 >= 0, -d2 - d4 + 15 >= 0, d3 + d5 - 2 >= 0, -d3 - d5 + 15 >= 0)>
#set8 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 2 >= 0, d2 * -2 - d4 + 15 >= 0, d3 * 2 + d5 - 2 >= 0, d3 * -2 - d5 + 15 >= 0)>
#set9 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 2 >= 0, -d2 - d4 + 8 >= 0, d3 + d5 - 2 >= 0, -d3 - d5 + 8 >= 0)>
#set10 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 48 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 320 >= 0)>
#set11 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 + d5 >= 0, -d2 - d5 + 23 >= 0, d3 + d6 >= 0, -d3 - d6 + 159 >= 0)>
#set12 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 >= 0, -d2 - d4 + 23 >= 0, d3 + d5 >= 0, -d3 - d5 + 159 >= 0)>
#set13 = affine_set<(d0, d1, d2, d3, d4, d5, d6) : (d2 * 2 + d5 - 1 >= 0, d2 * -2 - d5 + 24 >= 0, d3 * 2 + d6 - 1 >= 0, d3 * -2 - d6 + 160 >= 0)>
#set14 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 12 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 80 >= 0)>
#set15 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 12 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 80 >= 0)>
#set16 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 6 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 80 >= 0)>
#set17 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 * 2 + d4 - 1 >= 0, d2 * -2 - d4 + 6 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 80 >= 0)>
#set18 = affine_set<(d0, d1, d2, d3, d4, d5) : (d2 + d4 - 1 >= 0, -d2 - d4 + 3 >= 0, d3 + d5 - 1 >= 0, -d3 - d5 + 80 >= 0)>
#set19 = affine_set<(d0, d1, d2, d3, d4) : (d3 + d4 - 3 >= 0, -d3 - d4 + 42 >= 0)>
module attributes {kiln.phase = "kernel"} {
  kernel.func @k0(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %0 : tensor<1x16x112x112xf32>
  }
  kernel.func @k1(%arg0: tensor<16x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1x16x112x112xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %4 : tensor<1x16x112x112xf32>
  }
  kernel.func @k2(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %2 : tensor<1x32x112x112xf32>
  }
  kernel.func @k3(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %2 : tensor<1x32x56x56xf32>
  }
  kernel.func @k4(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k5(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %1) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %3 : tensor<1x64x56x56xf32>
  }
  kernel.func @k6(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k7(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %1) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %3 : tensor<1x64x28x28xf32>
  }
  kernel.func @k8(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %1 : tensor<1x128x28x28xf32>
  }
  kernel.func @k9(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "add(x0, x1)"(%arg2, %1) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %3 : tensor<1x128x28x28xf32>
  }
  kernel.func @k10(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k11(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k12(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k13(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %0 : tensor<1x256x14x14xf32>
  }
  kernel.func @k14(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k15(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k16(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k17(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %2 : tensor<1x256x7x7xf32>
  }
  kernel.func @k18(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    kernel.return %0 : tensor<1x256xf32>
  }
  kernel.func @k19(%arg0: tensor<1x256xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map30, #map10] : (tensor<1x256xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k20(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k21(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k22(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k23(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    kernel.return %0 : tensor<1x512xf32>
  }
  kernel.func @k24(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map30, #map10] : (tensor<1x512xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k25(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k26(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7x2xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [5] in #map39 at [#map40, #map41] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7x2xf32>
    kernel.return %0 : tensor<1x512x7x7x2xf32>
  }
  kernel.func @k27(%arg0: tensor<1x512x7x7x2xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3, 4>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4] in #map42 at #map43 : tensor<1x512x7x7x2xf32> -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k28(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map30, #map10] : (tensor<1x512xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %1 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k29(%arg0: tensor<1x1280x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1280x4xf32> {onnx.name = "in1"}) -> (tensor<1x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map45 at [#map46, #map47] : (tensor<1x1280x1x1xf32>, tensor<1280x4xf32>) -> tensor<1x4xf32>
    kernel.return %0 : tensor<1x4xf32>
  }
  kernel.func @k30(%arg0: tensor<1x4xf32> {onnx.name = "in0"}, %arg1: tensor<4xf32> {onnx.name = "in1"}) -> (tensor<1x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map48, #map49] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %1 = alg.reduce "max"(%0) over [1] in #map50 at #map48 : tensor<1x4xf32> -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%0, %1) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    %3 = alg.map "exp(x0)"(%2) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %4 = alg.reduce "sum"(%3) over [1] in #map50 at #map48 : tensor<1x4xf32> -> tensor<1xf32>
    %5 = alg.map "div(x0, x1)"(%3, %4) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    kernel.return %5 : tensor<1x4xf32>
  }
  kernel.func @k31(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<16x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<16x1x1xf32> {onnx.name = "in5"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %4 : tensor<1x16x112x112xf32>
  }
  kernel.func @k32(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x32x112x112xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %2 : tensor<1x32x112x112xf32>
  }
  kernel.func @k33(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x32x56x56xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %2 : tensor<1x32x56x56xf32>
  }
  kernel.func @k34(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k35(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %3 : tensor<1x64x56x56xf32>
  }
  kernel.func @k36(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k37(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x28x28xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %3 : tensor<1x64x28x28xf32>
  }
  kernel.func @k38(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %1 : tensor<1x128x28x28xf32>
  }
  kernel.func @k39(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %3 : tensor<1x128x28x28xf32>
  }
  kernel.func @k40(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k41(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x14x14xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k42(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k43(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256x256x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<256xf32> {onnx.name = "in4"}, %arg5: tensor<256xf32> {onnx.name = "in5"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg3) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k44(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k45(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k46(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x7x7xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %2 : tensor<1x256x7x7xf32>
  }
  kernel.func @k47(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x256x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    %1 = alg.map "div(x0, 49.0:f32)"(%0) at [#map52] : (tensor<1x256xf32>) -> tensor<1x256x1x1xf32>
    kernel.return %1 : tensor<1x256x1x1xf32>
  }
  kernel.func @k48(%arg0: tensor<1x256x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map32, #map10] : (tensor<1x256x1x1xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k49(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k50(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k51(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k52(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x512x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    %1 = alg.map "div(x0, 49.0:f32)"(%0) at [#map52] : (tensor<1x512xf32>) -> tensor<1x512x1x1xf32>
    kernel.return %1 : tensor<1x512x1x1xf32>
  }
  kernel.func @k53(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k54(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k55(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k56(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %2 = alg.map "mul(x0, 0.8:f32)"(%1) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %2 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k57(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k58(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k59(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %0 : tensor<1x32x112x112xf32>
  }
  kernel.func @k60(%arg0: tensor<32xf32> {onnx.name = "in0"}, %arg1: tensor<1x32x112x112xf32> {onnx.name = "in1"}, %arg2: tensor<32x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %4 : tensor<1x32x56x56xf32>
  }
  kernel.func @k61(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k62(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k63(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k64(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %2 : tensor<1x64x28x28xf32>
  }
  kernel.func @k65(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k66(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k67(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k68(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k69(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k70(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k71(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k72(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %2 : tensor<1x256x7x7xf32>
  }
  kernel.func @k73(%arg0: tensor<1x256xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map30, #map10] : (tensor<1x256xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k74(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k75(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k76(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %0 : tensor<1x512x7x7xf32>
  }
  kernel.func @k77(%arg0: tensor<512xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    kernel.return %2 : tensor<1x512xf32>
  }
  kernel.func @k78(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map30, #map10] : (tensor<1x512xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k79(%arg0: tensor<512xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<512x128x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x512x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.contract(%arg2, %arg3) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg4) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %4 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%3) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %5 : tensor<1x512x7x7xf32>
  }
  kernel.func @k80(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %0 : tensor<1x512x7x7xf32>
  }
  kernel.func @k81(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map30, #map10] : (tensor<1x512xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %2 = alg.map "mul(x0, 0.8:f32)"(%1) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %2 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k82(%arg0: tensor<1x4xf32> {onnx.name = "in0"}, %arg1: tensor<4xf32> {onnx.name = "in1"}) -> (tensor<1x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map48, #map49] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %1 = alg.reduce "max"(%0) over [1] in #map50 at #map48 : tensor<1x4xf32> -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%0, %1) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    %3 = alg.map "exp(x0)"(%2) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %4 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%0) over [1] in #map50 at [#map48] : (tensor<1x4xf32>) -> tensor<1xf32>
    %5 = alg.map "div(x0, x1)"(%3, %4) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    kernel.return %5 : tensor<1x4xf32>
  }
  kernel.func @k83(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k84(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k85(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<32xf32> {onnx.name = "in4"}, %arg5: tensor<32xf32> {onnx.name = "in5"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x32x112x112xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x32x56x56xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %4 : tensor<1x32x56x56xf32>
  }
  kernel.func @k86(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k87(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k88(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k89(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x28x28xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %2 : tensor<1x64x28x28xf32>
  }
  kernel.func @k90(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %1 : tensor<1x128x28x28xf32>
  }
  kernel.func @k91(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %3 : tensor<1x128x28x28xf32>
  }
  kernel.func @k92(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k93(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x14x14xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k94(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k95(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k96(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k97(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %0 : tensor<1x256x7x7xf32>
  }
  kernel.func @k98(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}) -> (tensor<1x256x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x7x7xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    %3 = alg.map "div(x0, 49.0:f32)"(%2) at [#map52] : (tensor<1x256xf32>) -> tensor<1x256x1x1xf32>
    kernel.return %3 : tensor<1x256x1x1xf32>
  }
  kernel.func @k99(%arg0: tensor<1x256x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map32, #map10] : (tensor<1x256x1x1xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k100(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<1x64x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<256x64x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x256x1x1xf32> {onnx.name = "in5"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x7x7xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.contract(%arg3, %arg4) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %4 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%3) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %5 : tensor<1x256x7x7xf32>
  }
  kernel.func @k101(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k102(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    %3 = alg.map "div(x0, 49.0:f32)"(%2) at [#map52] : (tensor<1x512xf32>) -> tensor<1x512x1x1xf32>
    kernel.return %3 : tensor<1x512x1x1xf32>
  }
  kernel.func @k103(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k104(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<512x128x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<1x512x1x1xf32> {onnx.name = "in5"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.contract(%arg3, %arg4) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %4 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%3) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %5 : tensor<1x512x7x7xf32>
  }
  kernel.func @k105(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<16x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<16x1x1xf32> {onnx.name = "in5"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %4 : tensor<1x16x112x112xf32>
  }
  kernel.func @k106(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x32x112x112xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %2 : tensor<1x32x112x112xf32>
  }
  kernel.func @k107(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x32x56x56xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %2 : tensor<1x32x56x56xf32>
  }
  kernel.func @k108(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k109(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %3 : tensor<1x64x56x56xf32>
  }
  kernel.func @k110(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %1 : tensor<1x64x56x56xf32>
  }
  kernel.func @k111(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x28x28xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %3 : tensor<1x64x28x28xf32>
  }
  kernel.func @k112(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %1 : tensor<1x128x28x28xf32>
  }
  kernel.func @k113(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%arg0) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %3 : tensor<1x128x28x28xf32>
  }
  kernel.func @k114(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k115(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x14x14xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k116(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k117(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256x256x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<256xf32> {onnx.name = "in4"}, %arg5: tensor<256xf32> {onnx.name = "in5"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg3) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k118(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k119(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %2 : tensor<1x256x14x14xf32>
  }
  kernel.func @k120(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x256x7x7xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %2 : tensor<1x256x7x7xf32>
  }
  kernel.func @k121(%arg0: tensor<1x256x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map32, #map10] : (tensor<1x256x1x1xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k122(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k123(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k124(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k125(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k126(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k127(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k128(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %0 : tensor<1x16x112x112xf32>
  }
  kernel.func @k129(%arg0: tensor<16x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1x16x112x112xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %4 : tensor<1x16x112x112xf32>
  }
  kernel.func @k130(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %2 : tensor<1x32x112x112xf32>
  }
  kernel.func @k131(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %2 : tensor<1x32x56x56xf32>
  }
  kernel.func @k132(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %0 : tensor<1x64x56x56xf32>
  }
  kernel.func @k133(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<1x64x56x56xf32> {onnx.name = "in1"}, %arg2: tensor<64x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %4 : tensor<1x64x56x56xf32>
  }
  kernel.func @k134(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k135(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %2 : tensor<1x64x28x28xf32>
  }
  kernel.func @k136(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k137(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k138(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k139(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k140(%arg0: tensor<1x128x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x128x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %0 : tensor<1x256x14x14xf32>
  }
  kernel.func @k141(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x1x5x5xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k142(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x256x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %0 : tensor<1x256x14x14xf32>
  }
  kernel.func @k143(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x1x5x5xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %4 : tensor<1x256x7x7xf32>
  }
  kernel.func @k144(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    kernel.return %0 : tensor<1x256xf32>
  }
  kernel.func @k145(%arg0: tensor<1x256xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map30, #map10] : (tensor<1x256xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k146(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k147(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k148(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k149(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    kernel.return %0 : tensor<1x512xf32>
  }
  kernel.func @k150(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map30, #map10] : (tensor<1x512xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k151(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k152(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k153(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map30, #map10] : (tensor<1x512xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %1 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k154(%arg0: tensor<1x1280x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1280x4xf32> {onnx.name = "in1"}) -> (tensor<1x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map45 at [#map46, #map47] : (tensor<1x1280x1x1xf32>, tensor<1280x4xf32>) -> tensor<1x4xf32>
    kernel.return %0 : tensor<1x4xf32>
  }
  kernel.func @k155(%arg0: tensor<1x4xf32> {onnx.name = "in0"}, %arg1: tensor<4xf32> {onnx.name = "in1"}) -> (tensor<1x4xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map48, #map49] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %1 = alg.reduce "max"(%0) over [1] in #map50 at #map48 : tensor<1x4xf32> -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%0, %1) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    %3 = alg.map "exp(x0)"(%2) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %4 = alg.reduce "sum"(%3) over [1] in #map50 at #map48 : tensor<1x4xf32> -> tensor<1xf32>
    %5 = alg.map "div(x0, x1)"(%3, %4) at [#map48, #map51] : (tensor<1x4xf32>, tensor<1xf32>) -> tensor<1x4xf32>
    kernel.return %5 : tensor<1x4xf32>
  }
  kernel.func @k156(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k157(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k158(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %0 : tensor<1x32x112x112xf32>
  }
  kernel.func @k159(%arg0: tensor<32xf32> {onnx.name = "in0"}, %arg1: tensor<1x32x112x112xf32> {onnx.name = "in1"}, %arg2: tensor<32x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %4 : tensor<1x32x56x56xf32>
  }
  kernel.func @k160(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k161(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k162(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k163(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x64x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map17 at [{fill = 0.000000e+00 : f32, guard = #set4, map = #map13}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x28x28xf32>
    kernel.return %0 : tensor<1x64x28x28xf32>
  }
  kernel.func @k164(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<1x64x28x28xf32> {onnx.name = "in1"}, %arg2: tensor<128x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %4 : tensor<1x128x28x28xf32>
  }
  kernel.func @k165(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k166(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k167(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %0 : tensor<1x128x14x14xf32>
  }
  kernel.func @k168(%arg0: tensor<128xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k169(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %0 : tensor<1x256x14x14xf32>
  }
  kernel.func @k170(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k171(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256x1x5x5xf32> {onnx.name = "in1"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %0 : tensor<1x256x7x7xf32>
  }
  kernel.func @k172(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x7x7xf32> {onnx.name = "in1"}) -> (tensor<1x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.reduce "sum"(%1) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    kernel.return %2 : tensor<1x256xf32>
  }
  kernel.func @k173(%arg0: tensor<1x256xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map30, #map10] : (tensor<1x256xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k174(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256x64x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x256x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.contract(%arg2, %arg3) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg4) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %4 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%3) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %5 : tensor<1x256x7x7xf32>
  }
  kernel.func @k175(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k176(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k177(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map30, #map10] : (tensor<1x512xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k178(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    kernel.return %2 : tensor<1x512x1x1xf32>
  }
  kernel.func @k179(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k180(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map30, #map10] : (tensor<1x512xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %2 = alg.map "mul(x0, 0.8:f32)"(%1) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %2 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k181(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<16x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<16x1x1xf32> {onnx.name = "in4"}, %arg5: tensor<16x1x1xf32> {onnx.name = "in5"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map3, #map3] : (tensor<1x16x112x112xf32>, tensor<16x1x1xf32>, tensor<16x1x1xf32>) -> tensor<1x16x112x112xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %4 : tensor<1x16x112x112xf32>
  }
  kernel.func @k182(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x16x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map8 at [#map9, #map10] : (tensor<1x16x112x112xf32>, tensor<32x16x1x1xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x32x112x112xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    kernel.return %2 : tensor<1x32x112x112xf32>
  }
  kernel.func @k183(%arg0: tensor<1x32x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<32x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %0 : tensor<1x32x56x56xf32>
  }
  kernel.func @k184(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<32xf32> {onnx.name = "in1"}, %arg2: tensor<32xf32> {onnx.name = "in2"}, %arg3: tensor<64x32x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x32x56x56xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x32x56x56xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %2 = alg.contract(%1, %arg3) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k185(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<64xf32> {onnx.name = "in4"}, %arg5: tensor<64xf32> {onnx.name = "in5"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %4 : tensor<1x64x56x56xf32>
  }
  kernel.func @k186(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<64xf32> {onnx.name = "in3"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k187(%arg0: tensor<1x64x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<64xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}, %arg3: tensor<128x64x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x64x28x28xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.contract(%1, %arg3) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k188(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<128xf32> {onnx.name = "in4"}, %arg5: tensor<128xf32> {onnx.name = "in5"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %4 : tensor<1x128x28x28xf32>
  }
  kernel.func @k189(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x28x28xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k190(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map21 at [{fill = 0.000000e+00 : f32, guard = #set6, map = #map13}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x128x14x14xf32>, tensor<128xf32>, tensor<128xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    kernel.return %2 : tensor<1x128x14x14xf32>
  }
  kernel.func @k191(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256x1x5x5xf32> {onnx.name = "in3"}, %arg4: tensor<256xf32> {onnx.name = "in4"}, %arg5: tensor<256xf32> {onnx.name = "in5"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map23 at [{fill = 0.000000e+00 : f32, guard = #set7, map = #map24}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k192(%arg0: tensor<1x256x14x14xf32> {onnx.name = "in0"}, %arg1: tensor<256xf32> {onnx.name = "in1"}, %arg2: tensor<256xf32> {onnx.name = "in2"}, %arg3: tensor<256x1x5x5xf32> {onnx.name = "in3"}, %arg4: tensor<256xf32> {onnx.name = "in4"}, %arg5: tensor<256xf32> {onnx.name = "in5"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map4, #map11, #map11] : (tensor<1x256x14x14xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map26 at [{fill = 0.000000e+00 : f32, guard = #set8, map = #map27}, #map7] : (tensor<1x256x14x14xf32>, tensor<256x1x5x5xf32>) -> tensor<1x256x7x7xf32>
    %3 = alg.map "add(x2, mul(x0, x1))"(%2, %arg4, %arg5) at [#map4, #map11, #map11] : (tensor<1x256x7x7xf32>, tensor<256xf32>, tensor<256xf32>) -> tensor<1x256x7x7xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %4 : tensor<1x256x7x7xf32>
  }
  kernel.func @k193(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x256x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map28 at #map4 : tensor<1x256x7x7xf32> -> tensor<1x256xf32>
    %1 = alg.map "div(x0, 49.0:f32)"(%0) at [#map52] : (tensor<1x256xf32>) -> tensor<1x256x1x1xf32>
    kernel.return %1 : tensor<1x256x1x1xf32>
  }
  kernel.func @k194(%arg0: tensor<1x256x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map32, #map10] : (tensor<1x256x1x1xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k195(%arg0: tensor<1x64x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<256x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x256x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %3 : tensor<1x256x7x7xf32>
  }
  kernel.func @k196(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k197(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k198(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}) -> (tensor<1x512x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map36 at #map4 : tensor<1x512x7x7xf32> -> tensor<1x512xf32>
    %1 = alg.map "div(x0, 49.0:f32)"(%0) at [#map52] : (tensor<1x512xf32>) -> tensor<1x512x1x1xf32>
    kernel.return %1 : tensor<1x512x1x1xf32>
  }
  kernel.func @k199(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k200(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x512x7x7xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k201(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x512x7x7xf32>, tensor<512xf32>, tensor<512xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k202(%arg0: tensor<1x512x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<1280x512x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x1280x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map44 at [#map32, #map10] : (tensor<1x512x1x1xf32>, tensor<1280x512x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    %2 = alg.map "mul(x0, 0.8:f32)"(%1) : (tensor<1x1280x1x1xf32>) -> tensor<1x1280x1x1xf32>
    kernel.return %2 : tensor<1x1280x1x1xf32>
  }
  kernel.func @k203(%arg0: tensor<1x128xi64> {onnx.name = "in0"}) -> (tensor<1x1x1x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map54] : (tensor<1x128xi64>) -> tensor<1x1x1x128xf32>
    %1 = alg.map "sub(1.0:f32, x0)"(%0) : (tensor<1x1x1x128xf32>) -> tensor<1x1x1x128xf32>
    %2 = alg.map "mul(x0, -3.4028235e38:f32)"(%1) : (tensor<1x1x1x128xf32>) -> tensor<1x1x1x128xf32>
    kernel.return %2 : tensor<1x1x1x128xf32>
  }
  kernel.func @k204(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<128x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %2 : tensor<1x128x384xf32>
  }
  kernel.func @k205(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}, tensor<1x128x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %2, %6 : tensor<1x128x384xf32>, tensor<1x128x1xf32>
  }
  kernel.func @k206(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1152xf32> {onnx.name = "in2"}) -> (tensor<1x128x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map61 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1152xf32>) -> tensor<1x128x1152xf32>
    kernel.return %1 : tensor<1x128x1152xf32>
  }
  kernel.func @k207(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4) over [3] in #map70 at [#map4] : (tensor<1x12x128x128xf32>) -> tensor<1x12x128xf32>
    kernel.return %5 : tensor<1x12x128xf32>
  }
  kernel.func @k208(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "add(x0, x1)"(%arg0, %arg4) at [#map71, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4, %5) over [4] in #map72 at [#map73, #map74] {times} : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %6 : tensor<1x12x128x32xf32>
  }
  kernel.func @k209(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x12x128xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "div(x1, x0)"(%arg4, %arg5) at [#map75, #map4] : (tensor<1x12x128xf32>, tensor<1x12x128x32xf32>) -> tensor<1x12x128x32xf32>
    %3 = alg.contract(%2, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%1, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k210(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}, tensor<1x128x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %2, %6 : tensor<1x128x384xf32>, tensor<1x128x1xf32>
  }
  kernel.func @k211(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1536xf32> {onnx.name = "in2"}, %arg3: tensor<1536xf32> {onnx.name = "in3"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}, tensor<1x128x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %2, %5 : tensor<1x128x1536xf32>, tensor<1x128x1536xf32>
  }
  kernel.func @k212(%arg0: tensor<1x128x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384x6xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map80 at [#map81, #map82] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384x6xf32>
    kernel.return %1 : tensor<1x128x384x6xf32>
  }
  kernel.func @k213(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x384x6xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%arg4) over [3] in #map83 at #map4 : tensor<1x128x384x6xf32> -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%1, %3) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k214(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}, tensor<1x128x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %2, %6 : tensor<1x128x384xf32>, tensor<1x128x1xf32>
  }
  kernel.func @k215(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k216(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k217(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<2x384xf32> {onnx.name = "in2"}, %arg3: tensor<512x384xf32> {onnx.name = "in3"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map84] : (tensor<1x128x384xf32>, tensor<2x384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<512x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k218(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}, tensor<1x128x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %1, %6 : tensor<1x128x1xf32>, tensor<1x128x1xf32>
  }
  kernel.func @k219(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k220(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k221(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k222(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k223(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map72 at [#map73, #map74] : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %1 : tensor<1x12x128x32xf32>
  }
  kernel.func @k224(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k225(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1536xf32> {onnx.name = "in4"}, %arg5: tensor<1536xf32> {onnx.name = "in5"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}, tensor<1x128x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%1, %arg4) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "div(x0, 1.4142135:f32)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "erf(x0)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %3, %5 : tensor<1x128x1536xf32>, tensor<1x128x1536xf32>
  }
  kernel.func @k226(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x1536xf32> {onnx.name = "in4"}, %arg5: tensor<1x128x1536xf32> {onnx.name = "in5"}, %arg6: tensor<1536x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, 1.0:f32)"(%arg4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "mul(x0, x1)"(%arg5, %2) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "mul(x0, 0.5:f32)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.contract(%4, %arg6) over [3] in #map86 at [#map62, #map56] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.map "add(x0, x1)"(%5, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %7 = alg.map "add(x0, x1)"(%1, %6) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %7 : tensor<1x128x384xf32>
  }
  kernel.func @k227(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}, tensor<1x128x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %1, %6 : tensor<1x128x1xf32>, tensor<1x128x1xf32>
  }
  kernel.func @k228(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k229(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k230(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k231(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k232(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k233(%arg0: tensor<1x3x224x224xf32> {onnx.name = "in0"}, %arg1: tensor<16x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map at [{fill = 0.000000e+00 : f32, guard = #set, map = #map1}, #map2] : (tensor<1x3x224x224xf32>, tensor<16x3x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k234(%arg0: tensor<1x16x112x112xf32> {onnx.name = "in0"}, %arg1: tensor<16x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<16x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x16x112x112xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map5 at [{fill = 0.000000e+00 : f32, guard = #set1, map = #map6}, #map7] : (tensor<1x16x112x112xf32>, tensor<16x1x3x3xf32>) -> tensor<1x16x112x112xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map3, #map4] : (tensor<16x1x1xf32>, tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    kernel.return %2 : tensor<1x16x112x112xf32>
  }
  kernel.func @k235(%arg0: tensor<32xf32> {onnx.name = "in0"}, %arg1: tensor<1x32x112x112xf32> {onnx.name = "in1"}, %arg2: tensor<32x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<32xf32> {onnx.name = "in3"}) -> (tensor<1x32x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x32x112x112xf32>) -> tensor<1x32x112x112xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map12 at [{fill = 0.000000e+00 : f32, guard = #set2, map = #map13}, #map7] : (tensor<1x32x112x112xf32>, tensor<32x1x3x3xf32>) -> tensor<1x32x56x56xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<32xf32>, tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    kernel.return %4 : tensor<1x32x56x56xf32>
  }
  kernel.func @k236(%arg0: tensor<1x32x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x32x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map14 at [#map9, #map10] : (tensor<1x32x56x56xf32>, tensor<64x32x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k237(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map15 at [{fill = 0.000000e+00 : f32, guard = #set3, map = #map6}, #map7] : (tensor<1x64x56x56xf32>, tensor<64x1x3x3xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k238(%arg0: tensor<1x64x56x56xf32> {onnx.name = "in0"}, %arg1: tensor<64x64x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<64xf32> {onnx.name = "in2"}) -> (tensor<1x64x56x56xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map16 at [#map9, #map10] : (tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x56x56xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    kernel.return %2 : tensor<1x64x56x56xf32>
  }
  kernel.func @k239(%arg0: tensor<64xf32> {onnx.name = "in0"}, %arg1: tensor<1x64x28x28xf32> {onnx.name = "in1"}, %arg2: tensor<128x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<128xf32> {onnx.name = "in3"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<64xf32>, tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map18 at [#map9, #map10] : (tensor<1x64x28x28xf32>, tensor<128x64x1x1xf32>) -> tensor<1x128x28x28xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %4 : tensor<1x128x28x28xf32>
  }
  kernel.func @k240(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map19 at [{fill = 0.000000e+00 : f32, guard = #set5, map = #map6}, #map7] : (tensor<1x128x28x28xf32>, tensor<128x1x3x3xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k241(%arg0: tensor<1x128x28x28xf32> {onnx.name = "in0"}, %arg1: tensor<128x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<128xf32> {onnx.name = "in2"}) -> (tensor<1x128x28x28xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map20 at [#map9, #map10] : (tensor<1x128x28x28xf32>, tensor<128x128x1x1xf32>) -> tensor<1x128x28x28xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    kernel.return %2 : tensor<1x128x28x28xf32>
  }
  kernel.func @k242(%arg0: tensor<128xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x128x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<128xf32>, tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map22 at [#map9, #map10] : (tensor<1x128x14x14xf32>, tensor<256x128x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k243(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x14x14xf32> {onnx.name = "in1"}, %arg2: tensor<256x256x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256xf32> {onnx.name = "in3"}) -> (tensor<1x256x14x14xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = alg.contract(%1, %arg2) over [4] in #map25 at [#map9, #map10] : (tensor<1x256x14x14xf32>, tensor<256x256x1x1xf32>) -> tensor<1x256x14x14xf32>
    %3 = alg.map "add(x0, x1)"(%arg3, %2) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %4 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%3) : (tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    kernel.return %4 : tensor<1x256x14x14xf32>
  }
  kernel.func @k244(%arg0: tensor<1x256xf32> {onnx.name = "in0"}, %arg1: tensor<64x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x64x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map29 at [#map30, #map10] : (tensor<1x256xf32>, tensor<64x256x1x1xf32>) -> tensor<1x64x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    kernel.return %2 : tensor<1x64x1x1xf32>
  }
  kernel.func @k245(%arg0: tensor<256xf32> {onnx.name = "in0"}, %arg1: tensor<1x256x7x7xf32> {onnx.name = "in1"}, %arg2: tensor<1x64x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<256x64x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x256x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x256x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map4] : (tensor<256xf32>, tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %1 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%0) : (tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %2 = alg.contract(%arg2, %arg3) over [4] in #map31 at [#map32, #map10] : (tensor<1x64x1x1xf32>, tensor<256x64x1x1xf32>) -> tensor<1x256x1x1xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg4) : (tensor<1x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %4 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%3) : (tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) at [#map4, #map33] : (tensor<1x256x7x7xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x7x7xf32>
    kernel.return %5 : tensor<1x256x7x7xf32>
  }
  kernel.func @k246(%arg0: tensor<1x256x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map34 at [#map9, #map10] : (tensor<1x256x7x7xf32>, tensor<512x256x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k247(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<512x1x5x5xf32> {onnx.name = "in1"}, %arg2: tensor<512xf32> {onnx.name = "in2"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map35 at [{fill = 0.000000e+00 : f32, guard = #set9, map = #map24}, #map7] : (tensor<1x512x7x7xf32>, tensor<512x1x5x5xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%1) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %2 : tensor<1x512x7x7xf32>
  }
  kernel.func @k248(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<128x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x128x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map37 at [#map30, #map10] : (tensor<1x512xf32>, tensor<128x512x1x1xf32>) -> tensor<1x128x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    kernel.return %2 : tensor<1x128x1x1xf32>
  }
  kernel.func @k249(%arg0: tensor<1x128x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<512x128x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map38 at [#map32, #map10] : (tensor<1x128x1x1xf32>, tensor<512x128x1x1xf32>) -> tensor<1x512x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    kernel.return %2 : tensor<1x512x1x1xf32>
  }
  kernel.func @k250(%arg0: tensor<1x512x7x7xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<512x512x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<512xf32> {onnx.name = "in3"}) -> (tensor<1x512x7x7xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map53 at [#map9, #map10] : (tensor<1x512x7x7xf32>, tensor<512x512x1x1xf32>) -> tensor<1x512x7x7xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map11, #map4] : (tensor<512xf32>, tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %3 = alg.map "mul(x0, max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.16666667:f32)))))"(%2) : (tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    kernel.return %3 : tensor<1x512x7x7xf32>
  }
  kernel.func @k251(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<128x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %2 : tensor<1x128x384xf32>
  }
  kernel.func @k252(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1152xf32> {onnx.name = "in2"}) -> (tensor<1x128x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map61 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1152xf32>) -> tensor<1x128x1152xf32>
    kernel.return %1 : tensor<1x128x1152xf32>
  }
  kernel.func @k253(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map63] : (tensor<1x128x1xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map65] : (tensor<1x128x1xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.contract(%1, %3) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "div(x0, 5.656854:f32)"(%4) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %6 = alg.map "add(x0, x1)"(%5, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %7 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%6) over [3] in #map70 at [#map4] : (tensor<1x12x128x128xf32>) -> tensor<1x12x128xf32>
    kernel.return %7 : tensor<1x12x128xf32>
  }
  kernel.func @k254(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map63] : (tensor<1x128x1xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map65] : (tensor<1x128x1xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.contract(%1, %3) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "div(x0, 5.656854:f32)"(%4) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %6 = alg.map "add(x0, x1)"(%5, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %7 = alg.map "mul(x0, x1)"(%arg1, %arg0) at [#map60, #map71] : (tensor<1x128x1xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x0, x1)"(%7, %arg5) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %9 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%6, %8) over [4] in #map72 at [#map73, #map74] {times} : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %9 : tensor<1x12x128x32xf32>
  }
  kernel.func @k255(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128xf32> {onnx.name = "in5"}, %arg6: tensor<1x12x128x32xf32> {onnx.name = "in6"}, %arg7: tensor<384x384xf32> {onnx.name = "in7"}, %arg8: tensor<384xf32> {onnx.name = "in8"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "div(x1, x0)"(%arg5, %arg6) at [#map75, #map4] : (tensor<1x12x128xf32>, tensor<1x12x128x32xf32>) -> tensor<1x12x128x32xf32>
    %4 = alg.contract(%3, %arg7) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%4, %arg8) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.map "add(x0, x1)"(%2, %5) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %6 : tensor<1x128x384xf32>
  }
  kernel.func @k256(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1536xf32> {onnx.name = "in2"}, %arg3: tensor<1536xf32> {onnx.name = "in3"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}, tensor<1x128x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %2, %5 : tensor<1x128x1536xf32>, tensor<1x128x1536xf32>
  }
  kernel.func @k257(%arg0: tensor<1x128x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384x6xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map80 at [#map81, #map82] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384x6xf32>
    kernel.return %1 : tensor<1x128x384x6xf32>
  }
  kernel.func @k258(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x384x6xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%arg4) over [3] in #map83 at #map4 : tensor<1x128x384x6xf32> -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%1, %3) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k259(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384x1152xf32> {onnx.name = "in3"}) -> (tensor<1x128x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%1, %arg3) over [3] in #map61 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1152xf32>) -> tensor<1x128x1152xf32>
    kernel.return %2 : tensor<1x128x1152xf32>
  }
  kernel.func @k260(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4) over [3] in #map70 at [#map4] : (tensor<1x12x128x128xf32>) -> tensor<1x12x128xf32>
    kernel.return %5 : tensor<1x12x128xf32>
  }
  kernel.func @k261(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "add(x0, x1)"(%arg0, %arg4) at [#map71, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4, %5) over [4] in #map72 at [#map73, #map74] {times} : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %6 : tensor<1x12x128x32xf32>
  }
  kernel.func @k262(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128xf32> {onnx.name = "in5"}, %arg6: tensor<1x12x128x32xf32> {onnx.name = "in6"}, %arg7: tensor<384x384xf32> {onnx.name = "in7"}, %arg8: tensor<384xf32> {onnx.name = "in8"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "div(x1, x0)"(%arg5, %arg6) at [#map75, #map4] : (tensor<1x12x128xf32>, tensor<1x12x128x32xf32>) -> tensor<1x12x128x32xf32>
    %4 = alg.contract(%3, %arg7) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%4, %arg8) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.map "add(x0, x1)"(%2, %5) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %6 : tensor<1x128x384xf32>
  }
  kernel.func @k263(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k264(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k265(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<2x384xf32> {onnx.name = "in2"}, %arg3: tensor<512x384xf32> {onnx.name = "in3"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map84] : (tensor<1x128x384xf32>, tensor<2x384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<512x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k266(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k267(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k268(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k269(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map72 at [#map73, #map74] : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %1 : tensor<1x12x128x32xf32>
  }
  kernel.func @k270(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k271(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384x1536xf32> {onnx.name = "in4"}, %arg5: tensor<1536xf32> {onnx.name = "in5"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}, tensor<1x128x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%1, %arg4) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "div(x0, 1.4142135:f32)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "erf(x0)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %3, %5 : tensor<1x128x1536xf32>, tensor<1x128x1536xf32>
  }
  kernel.func @k272(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x1536xf32> {onnx.name = "in4"}, %arg5: tensor<1x128x1536xf32> {onnx.name = "in5"}, %arg6: tensor<1536x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, 1.0:f32)"(%arg4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "mul(x0, x1)"(%arg5, %2) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "mul(x0, 0.5:f32)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.contract(%4, %arg6) over [3] in #map86 at [#map62, #map56] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.map "add(x0, x1)"(%5, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %7 = alg.map "add(x0, x1)"(%1, %6) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %7 : tensor<1x128x384xf32>
  }
  kernel.func @k273(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k274(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x1x1x128xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg4) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k275(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k276(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k277(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k278(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<128x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %2 : tensor<1x128x384xf32>
  }
  kernel.func @k279(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1152xf32> {onnx.name = "in2"}) -> (tensor<1x128x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map61 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1152xf32>) -> tensor<1x128x1152xf32>
    kernel.return %1 : tensor<1x128x1152xf32>
  }
  kernel.func @k280(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4) over [3] in #map70 at [#map4] : (tensor<1x12x128x128xf32>) -> tensor<1x12x128xf32>
    kernel.return %5 : tensor<1x12x128xf32>
  }
  kernel.func @k281(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    %5 = alg.map "add(x0, x1)"(%arg0, %arg4) at [#map71, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %6 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%4, %5) over [4] in #map72 at [#map73, #map74] {times} : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %6 : tensor<1x12x128x32xf32>
  }
  kernel.func @k282(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x12x128xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "div(x1, x0)"(%arg4, %arg5) at [#map75, #map4] : (tensor<1x12x128xf32>, tensor<1x12x128x32xf32>) -> tensor<1x12x128x32xf32>
    %3 = alg.contract(%2, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%1, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k283(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1536xf32> {onnx.name = "in2"}, %arg3: tensor<1536xf32> {onnx.name = "in3"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}, tensor<1x128x1536xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %2, %5 : tensor<1x128x1536xf32>, tensor<1x128x1536xf32>
  }
  kernel.func @k284(%arg0: tensor<1x128x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384x6xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map80 at [#map81, #map82] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384x6xf32>
    kernel.return %1 : tensor<1x128x384x6xf32>
  }
  kernel.func @k285(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<1x128x384x6xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%arg4) over [3] in #map83 at #map4 : tensor<1x128x384x6xf32> -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg5) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%1, %3) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k286(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k287(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k288(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<2x384xf32> {onnx.name = "in2"}, %arg3: tensor<512x384xf32> {onnx.name = "in3"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map84] : (tensor<1x128x384xf32>, tensor<2x384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<512x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k289(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    kernel.return %1 : tensor<1x128x1xf32>
  }
  kernel.func @k290(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x0)"(%0) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %3 = alg.map "div(x0, 384.0:f32)"(%2) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %4 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%3) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %4 : tensor<1x128x1xf32>
  }
  kernel.func @k291(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}, %arg6: tensor<384xf32> {onnx.name = "in6"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg6) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k292(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %1 = alg.map "div(x0, 5.656854:f32)"(%0) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %2 : tensor<1x12x128x128xf32>
  }
  kernel.func @k293(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %2 : tensor<1x12x128x128xf32>
  }
  kernel.func @k294(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    kernel.return %0 : tensor<1x12x128xf32>
  }
  kernel.func @k295(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}, %arg6: tensor<384xf32> {onnx.name = "in6"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg6) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k296(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}, %arg1: tensor<1x12x128xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x384xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "div(x0, x1)"(%arg0, %arg1) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map72 at [#map73, #map74] : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %1 : tensor<1x12x128x32xf32>
  }
  kernel.func @k297(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k298(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    kernel.return %1 : tensor<1x128x1xf32>
  }
  kernel.func @k299(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x0)"(%0) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %3 = alg.map "div(x0, 384.0:f32)"(%2) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %4 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%3) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %4 : tensor<1x128x1xf32>
  }
  kernel.func @k300(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x1536xf32> {onnx.name = "in5"}, %arg6: tensor<1536xf32> {onnx.name = "in6"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg6) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %4 : tensor<1x128x1536xf32>
  }
  kernel.func @k301(%arg0: tensor<1x128x1536xf32> {onnx.name = "in0"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "div(x0, 1.4142135:f32)"(%arg0) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %1 = alg.map "erf(x0)"(%0) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %1 : tensor<1x128x1536xf32>
  }
  kernel.func @k302(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x128x1536xf32> {onnx.name = "in5"}, %arg6: tensor<1x128x1536xf32> {onnx.name = "in6"}, %arg7: tensor<1536x384xf32> {onnx.name = "in7"}, %arg8: tensor<384xf32> {onnx.name = "in8"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, 1.0:f32)"(%arg5) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "mul(x0, x1)"(%arg6, %3) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "mul(x0, 0.5:f32)"(%4) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %6 = alg.contract(%5, %arg7) over [3] in #map86 at [#map62, #map56] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384xf32>
    %7 = alg.map "add(x0, x1)"(%6, %arg8) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x0, x1)"(%2, %7) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k303(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    kernel.return %1 : tensor<1x128x1xf32>
  }
  kernel.func @k304(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}) -> (tensor<1x128x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x0)"(%0) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %3 = alg.map "div(x0, 384.0:f32)"(%2) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %4 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%3) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    kernel.return %4 : tensor<1x128x1xf32>
  }
  kernel.func @k305(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}, %arg6: tensor<384xf32> {onnx.name = "in6"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%2, %arg5) over [3] in #map85 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg6) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %4 : tensor<1x128x384xf32>
  }
  kernel.func @k306(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x1x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %1 = alg.map "div(x0, 5.656854:f32)"(%0) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %2 : tensor<1x12x128x128xf32>
  }
  kernel.func @k307(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x128x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<1x12x128x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %5 : tensor<1x128x384xf32>
  }
  kernel.func @k308(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k309(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k310(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<128x384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<1x128xi64>) -> tensor<1x128xi64>
    %1 = alg.gather %arg1(%0) at [#map55] to #map56 : (tensor<30522x384xf32>), (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map58] : (tensor<1x128x384xf32>, tensor<128x384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.reduce "sum"(%2) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %4 = alg.map "div(x0, 384.0:f32)"(%3) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %5 = alg.map "sub(x0, x1)"(%2, %4) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %6 = alg.map "mul(x0, x0)"(%5) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %7 = alg.reduce "sum"(%6) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %8 = alg.map "div(x0, 384.0:f32)"(%7) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %9 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%8) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %10 = alg.map "mul(x0, x1)"(%5, %9) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %11 = alg.map "add(x2, mul(x0, x1))"(%10, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %11 : tensor<1x128x384xf32>
  }
  kernel.func @k311(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1152xf32> {onnx.name = "in1"}) -> (tensor<1x128x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map61 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1152xf32>) -> tensor<1x128x1152xf32>
    kernel.return %0 : tensor<1x128x1152xf32>
  }
  kernel.func @k312(%arg0: tensor<384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1152xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map64, #map63] : (tensor<384xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %arg1) at [#map64, #map65] : (tensor<384xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k313(%arg0: tensor<1x12x128x128xf32> {onnx.name = "in0"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map70 at #map4 : tensor<1x12x128x128xf32> -> tensor<1x12x128xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map4, #map75] : (tensor<1x12x128x128xf32>, tensor<1x12x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k314(%arg0: tensor<384xf32> {onnx.name = "in0"}, %arg1: tensor<1x128x1152xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map64, #map71] : (tensor<384xf32>, tensor<1x128x1152xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map72 at [#map73, #map74] : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %1 : tensor<1x12x128x32xf32>
  }
  kernel.func @k315(%arg0: tensor<1x12x128x32xf32> {onnx.name = "in0"}, %arg1: tensor<384x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x384xf32> {onnx.name = "in3"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %2 : tensor<1x128x384xf32>
  }
  kernel.func @k316(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    kernel.return %8 : tensor<1x128x384xf32>
  }
  kernel.func @k317(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536xf32> {onnx.name = "in2"}) -> (tensor<1x128x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map79 at [#map62, #map56] : (tensor<1x128x384xf32>, tensor<384x1536xf32>) -> tensor<1x128x1536xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x128x1536xf32>, tensor<1536xf32>) -> tensor<1x128x1536xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x128x1536xf32>, tensor<1x128x1536xf32>) -> tensor<1x128x1536xf32>
    kernel.return %5 : tensor<1x128x1536xf32>
  }
  kernel.func @k318(%arg0: tensor<1x128x1536xf32> {onnx.name = "in0"}, %arg1: tensor<1536x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x128x384xf32> {onnx.name = "in3"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map86 at [#map62, #map56] : (tensor<1x128x1536xf32>, tensor<1536x384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %2 : tensor<1x128x384xf32>
  }
  kernel.func @k319(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x128xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map55] : (tensor<1x128xf32>) -> tensor<1x128x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map60] : (tensor<1x128x384xf32>, tensor<1x128x1xf32>) -> tensor<1x128x384xf32>
    kernel.return %7 : tensor<1x128x384xf32>
  }
  kernel.func @k320(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x1x128xf32> {onnx.name = "in3"}) -> (tensor<1x12x128x128xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map63, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map65, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map66 at [#map67, #map68] : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x128xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg3) at [#map4, #map69] : (tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x12x128x128xf32>
    kernel.return %4 : tensor<1x12x128x128xf32>
  }
  kernel.func @k321(%arg0: tensor<1x128x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<1x12x128x128xf32> {onnx.name = "in2"}) -> (tensor<1x12x128x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map71, #map64] : (tensor<1x128x1152xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map72 at [#map73, #map74] : (tensor<1x12x128x128xf32>, tensor<1x128x384xf32>) -> tensor<1x12x128x32xf32>
    kernel.return %1 : tensor<1x12x128x32xf32>
  }
  kernel.func @k322(%arg0: tensor<1x128x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<1x12x128x32xf32> {onnx.name = "in3"}, %arg4: tensor<384x384xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}) -> (tensor<1x128x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x2, mul(x0, x1))"(%arg0, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %1 = alg.contract(%arg3, %arg4) over [3, 4] in #map76 at [#map77, #map78] : (tensor<1x12x128x32xf32>, tensor<384x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg5) at [#map57, #map64] : (tensor<1x128x384xf32>, tensor<384xf32>) -> tensor<1x128x384xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    kernel.return %3 : tensor<1x128x384xf32>
  }
  kernel.func @k323(%arg0: tensor<1x128xi64> {onnx.name = "in0"}, %arg1: tensor<1x128x384xf32> {onnx.name = "in1"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map55] : (tensor<1x128xi64>) -> tensor<1x128x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<1x128x384xf32>, tensor<1x128x384xf32>) -> tensor<1x128x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map59 at #map57 : tensor<1x128x384xf32> -> tensor<1x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<1x384xf32>) -> tensor<1x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<1x384xf32>, tensor<1x384xf32>) -> tensor<1x384xf32>
    kernel.return %5 : tensor<1x384xf32>
  }
  kernel.func @k324(%arg0: tensor<8x256xi64> {onnx.name = "in0"}) -> (tensor<8x1x1x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map87] : (tensor<8x256xi64>) -> tensor<8x1x1x256xf32>
    %1 = alg.map "sub(1.0:f32, x0)"(%0) : (tensor<8x1x1x256xf32>) -> tensor<8x1x1x256xf32>
    %2 = alg.map "mul(x0, -3.4028235e38:f32)"(%1) : (tensor<8x1x1x256xf32>) -> tensor<8x1x1x256xf32>
    kernel.return %2 : tensor<8x1x1x256xf32>
  }
  kernel.func @k325(%arg0: tensor<8x256xi64> {onnx.name = "in0"}, %arg1: tensor<30522x384xf32> {onnx.name = "in1"}, %arg2: tensor<256x384xf32> {onnx.name = "in2"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "select(lt(x0, 0:i64), add(x0, 30522:i64), x0)"(%arg0) : (tensor<8x256xi64>) -> tensor<8x256xi64>
    %1 = alg.gather %arg1(%0) at [#map88] to #map56 : (tensor<30522x384xf32>), (tensor<8x256xi64>) -> tensor<8x256x384xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map57, #map58] : (tensor<8x256x384xf32>, tensor<256x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %2 : tensor<8x256x384xf32>
  }
  kernel.func @k326(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}) -> (tensor<8x256x1xf32> {onnx.name = "out0"}, tensor<8x256x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<8x256x1xf32>) -> tensor<8x256x1xf32>
    kernel.return %1, %6 : tensor<8x256x1xf32>, tensor<8x256x1xf32>
  }
  kernel.func @k327(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<8x256x1xf32> {onnx.name = "in2"}, %arg3: tensor<384x768xf32> {onnx.name = "in3"}) -> (tensor<8x256x768xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%1, %arg3) over [3] in #map91 at [#map92, #map56] : (tensor<8x256x384xf32>, tensor<384x768xf32>) -> tensor<8x256x768xf32>
    kernel.return %2 : tensor<8x256x768xf32>
  }
  kernel.func @k328(%arg0: tensor<8x256x768xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<8x12x256x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<8x256x768xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map93, #map64] : (tensor<8x256x768xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map94 at [#map95, #map96] : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x12x256x256xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<8x12x256x256xf32>) -> tensor<8x12x256x256xf32>
    kernel.return %3 : tensor<8x12x256x256xf32>
  }
  kernel.func @k329(%arg0: tensor<8x12x256x256xf32> {onnx.name = "in0"}, %arg1: tensor<8x1x1x256xf32> {onnx.name = "in1"}) -> (tensor<8x12x256x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map97] : (tensor<8x12x256x256xf32>, tensor<8x1x1x256xf32>) -> tensor<8x12x256x256xf32>
    %1 = alg.reduce "max"(%0) over [3] in #map98 at #map4 : tensor<8x12x256x256xf32> -> tensor<8x12x256xf32>
    %2 = alg.map "sub(x0, x1)"(%0, %1) at [#map4, #map99] : (tensor<8x12x256x256xf32>, tensor<8x12x256xf32>) -> tensor<8x12x256x256xf32>
    %3 = alg.map "exp(x0)"(%2) : (tensor<8x12x256x256xf32>) -> tensor<8x12x256x256xf32>
    kernel.return %3 : tensor<8x12x256x256xf32>
  }
  kernel.func @k330(%arg0: tensor<8x12x256x256xf32> {onnx.name = "in0"}) -> (tensor<8x12x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [3] in #map98 at #map4 : tensor<8x12x256x256xf32> -> tensor<8x12x256xf32>
    kernel.return %0 : tensor<8x12x256xf32>
  }
  kernel.func @k331(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x384xf32> {onnx.name = "in2"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map100 at [#map92, #map56] : (tensor<8x256x384xf32>, tensor<384x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %1 : tensor<8x256x384xf32>
  }
  kernel.func @k332(%arg0: tensor<8x256x1xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<8x12x256x256xf32> {onnx.name = "in3"}, %arg4: tensor<8x12x256xf32> {onnx.name = "in4"}) -> (tensor<8x12x256x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map90, #map57] : (tensor<8x256x1xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%arg3, %1) over [4] in #map101 at [#map102, #map103] : (tensor<8x12x256x256xf32>, tensor<8x256x384xf32>) -> tensor<8x12x256x32xf32>
    %3 = alg.map "div(x1, x0)"(%arg4, %2) at [#map99, #map4] : (tensor<8x12x256xf32>, tensor<8x12x256x32xf32>) -> tensor<8x12x256x32xf32>
    kernel.return %3 : tensor<8x12x256x32xf32>
  }
  kernel.func @k333(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<8x256x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<8x12x256x32xf32> {onnx.name = "in5"}, %arg6: tensor<384x384xf32> {onnx.name = "in6"}, %arg7: tensor<384xf32> {onnx.name = "in7"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %3 = alg.contract(%arg5, %arg6) over [3, 4] in #map104 at [#map105, #map78] : (tensor<8x12x256x32xf32>, tensor<384x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.map "add(x0, x1)"(%3, %arg7) at [#map57, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %5 = alg.map "add(x0, x1)"(%2, %4) : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %5 : tensor<8x256x384xf32>
  }
  kernel.func @k334(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}) -> (tensor<8x256x1xf32> {onnx.name = "out0"}, tensor<8x256x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<8x256x1xf32>) -> tensor<8x256x1xf32>
    kernel.return %1, %6 : tensor<8x256x1xf32>, tensor<8x256x1xf32>
  }
  kernel.func @k335(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<8x256x1xf32> {onnx.name = "in2"}, %arg3: tensor<384x1536xf32> {onnx.name = "in3"}, %arg4: tensor<1536xf32> {onnx.name = "in4"}) -> (tensor<8x256x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%1, %arg3) over [3] in #map106 at [#map92, #map56] : (tensor<8x256x384xf32>, tensor<384x1536xf32>) -> tensor<8x256x1536xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg4) at [#map57, #map64] : (tensor<8x256x1536xf32>, tensor<1536xf32>) -> tensor<8x256x1536xf32>
    kernel.return %3 : tensor<8x256x1536xf32>
  }
  kernel.func @k336(%arg0: tensor<8x256x1536xf32> {onnx.name = "in0"}) -> (tensor<8x256x1536xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "div(x0, 1.4142135:f32)"(%arg0) : (tensor<8x256x1536xf32>) -> tensor<8x256x1536xf32>
    %1 = alg.map "erf(x0)"(%0) : (tensor<8x256x1536xf32>) -> tensor<8x256x1536xf32>
    kernel.return %1 : tensor<8x256x1536xf32>
  }
  kernel.func @k337(%arg0: tensor<8x256x1536xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1536xf32> {onnx.name = "in1"}, %arg2: tensor<1536x384xf32> {onnx.name = "in2"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, 1.0:f32)"(%arg0) : (tensor<8x256x1536xf32>) -> tensor<8x256x1536xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<8x256x1536xf32>, tensor<8x256x1536xf32>) -> tensor<8x256x1536xf32>
    %2 = alg.contract(%1, %arg2) over [3] in #map107 at [#map92, #map56] : (tensor<8x256x1536xf32>, tensor<1536x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %2 : tensor<8x256x384xf32>
  }
  kernel.func @k338(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<8x256x1xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<384xf32> {onnx.name = "in4"}, %arg5: tensor<384xf32> {onnx.name = "in5"}, %arg6: tensor<8x256x384xf32> {onnx.name = "in6"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "mul(x0, x1)"(%0, %arg2) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %2 = alg.map "add(x2, mul(x0, x1))"(%1, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "add(x0, mul(x1, 0.5:f32))"(%arg5, %arg6) at [#map64, #map57] : (tensor<384xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.map "add(x0, x1)"(%2, %3) : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %4 : tensor<8x256x384xf32>
  }
  kernel.func @k339(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}, tensor<8x256x1xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<8x256x1xf32>) -> tensor<8x256x1xf32>
    kernel.return %2, %6 : tensor<8x256x384xf32>, tensor<8x256x1xf32>
  }
  kernel.func @k340(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1152xf32> {onnx.name = "in2"}) -> (tensor<8x256x1152xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.contract(%0, %arg2) over [3] in #map108 at [#map92, #map56] : (tensor<8x256x384xf32>, tensor<384x1152xf32>) -> tensor<8x256x1152xf32>
    kernel.return %1 : tensor<8x256x1152xf32>
  }
  kernel.func @k341(%arg0: tensor<8x256x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<8x12x256x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<8x256x1152xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "add(x0, x1)"(%arg0, %arg2) at [#map93, #map64] : (tensor<8x256x1152xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%0, %1) over [4] in #map94 at [#map95, #map96] : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x12x256x256xf32>
    %3 = alg.map "div(x0, 5.656854:f32)"(%2) : (tensor<8x12x256x256xf32>) -> tensor<8x12x256x256xf32>
    kernel.return %3 : tensor<8x12x256x256xf32>
  }
  kernel.func @k342(%arg0: tensor<8x256x1152xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<8x12x256x256xf32> {onnx.name = "in2"}, %arg3: tensor<8x12x256xf32> {onnx.name = "in3"}) -> (tensor<8x12x256x32xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map109, #map64] : (tensor<8x256x1152xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %1 = alg.contract(%arg2, %0) over [4] in #map101 at [#map102, #map103] : (tensor<8x12x256x256xf32>, tensor<8x256x384xf32>) -> tensor<8x12x256x32xf32>
    %2 = alg.map "div(x1, x0)"(%arg3, %1) at [#map99, #map4] : (tensor<8x12x256xf32>, tensor<8x12x256x32xf32>) -> tensor<8x12x256x32xf32>
    kernel.return %2 : tensor<8x12x256x32xf32>
  }
  kernel.func @k343(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<8x256x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}, %arg3: tensor<384xf32> {onnx.name = "in3"}, %arg4: tensor<8x12x256x32xf32> {onnx.name = "in4"}, %arg5: tensor<384x384xf32> {onnx.name = "in5"}, %arg6: tensor<384xf32> {onnx.name = "in6"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %2 = alg.contract(%arg4, %arg5) over [3, 4] in #map104 at [#map105, #map78] : (tensor<8x12x256x32xf32>, tensor<384x384xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg6) at [#map57, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.map "add(x0, x1)"(%1, %3) : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    kernel.return %4 : tensor<8x256x384xf32>
  }
  kernel.func @k344(%arg0: tensor<8x256x384xf32> {onnx.name = "in0"}, %arg1: tensor<384xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<8x256x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %1 = alg.map "div(x0, 384.0:f32)"(%0) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x256xf32>
    %5 = alg.map "div(x0, 384.0:f32)"(%4) at [#map88] : (tensor<8x256xf32>) -> tensor<8x256x1xf32>
    %6 = alg.map "div(1.0:f32, sqrt(add(x0, 1e-12:f32)))"(%5) : (tensor<8x256x1xf32>) -> tensor<8x256x1xf32>
    %7 = alg.map "mul(x0, x1)"(%2, %6) at [#map57, #map90] : (tensor<8x256x384xf32>, tensor<8x256x1xf32>) -> tensor<8x256x384xf32>
    %8 = alg.map "add(x2, mul(x0, x1))"(%7, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<8x256x384xf32>, tensor<384xf32>, tensor<384xf32>) -> tensor<8x256x384xf32>
    kernel.return %8 : tensor<8x256x384xf32>
  }
  kernel.func @k345(%arg0: tensor<8x256xi64> {onnx.name = "in0"}, %arg1: tensor<8x256x384xf32> {onnx.name = "in1"}) -> (tensor<8x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i64, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "f32(x0)"(%arg0) at [#map88] : (tensor<8x256xi64>) -> tensor<8x256x384xf32>
    %1 = alg.map "mul(x0, x1)"(%arg1, %0) : (tensor<8x256x384xf32>, tensor<8x256x384xf32>) -> tensor<8x256x384xf32>
    %2 = alg.reduce "sum"(%1) over [1] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x384xf32>
    %3 = alg.reduce "sum"(%0) over [1] in #map89 at #map57 : tensor<8x256x384xf32> -> tensor<8x384xf32>
    %4 = alg.map "max(x0, 1e-9:f32)"(%3) : (tensor<8x384xf32>) -> tensor<8x384xf32>
    %5 = alg.map "div(x0, x1)"(%2, %4) : (tensor<8x384xf32>, tensor<8x384xf32>) -> tensor<8x384xf32>
    kernel.return %5 : tensor<8x384xf32>
  }
  kernel.func @k346(%arg0: tensor<1x2048xi32> {onnx.name = "in0"}, %arg1: tensor<1x1x257xi32> {onnx.name = "in1"}) -> (tensor<1x2048x257xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i32, order = array<i64: 0, 1>}, {dtype = i32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "eq(x0, x1)"(%arg0, %arg1) at [#map55, #map110] : (tensor<1x2048xi32>, tensor<1x1x257xi32>) -> tensor<1x2048x257xi1>
    %1 = alg.map "f32(x0)"(%0) : (tensor<1x2048x257xi1>) -> tensor<1x2048x257xf32>
    kernel.return %1 : tensor<1x2048x257xf32>
  }
  kernel.func @k347(%arg0: tensor<1x2048x257xf32> {onnx.name = "in0"}, %arg1: tensor<257x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x64xf32> {onnx.name = "in2"}) -> (tensor<1x2048x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map111 at [#map62, #map56] : (tensor<1x2048x257xf32>, tensor<257x64xf32>) -> tensor<1x2048x64xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map110] : (tensor<1x2048x64xf32>, tensor<1x1x64xf32>) -> tensor<1x2048x64xf32>
    %2 = alg.map "mul(x0, 0.044715:f32)"(%1) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %4 = alg.map "mul(x0, x1)"(%1, %3) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %5 = alg.map "add(x0, x1)"(%1, %4) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %6 = alg.map "mul(x0, 0.7978846:f32)"(%5) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %7 = alg.map "tanh(x0)"(%6) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %8 = alg.map "add(0.5:f32, mul(x0, 0.5:f32))"(%7) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %9 = alg.map "mul(x0, x1)"(%1, %8) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    kernel.return %9 : tensor<1x2048x64xf32>
  }
  kernel.func @k348(%arg0: tensor<1x2048x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) at [#map112] : (tensor<1x2048x64xf32>) -> tensor<1x512x256xf32>
    %1 = alg.reduce "sum"(%0) over [1] in #map113 at #map57 : tensor<1x512x256xf32> -> tensor<1x256xf32>
    %2 = alg.map "mul(x0, 0.001953125:f32)"(%1) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %3 = alg.reduce "sum"(%arg0) over [1] in #map113 at #map112 : tensor<1x2048x64xf32> -> tensor<1x256xf32>
    %4 = alg.map "mul(x0, 0.001953125:f32)"(%3) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %6 = alg.map "sub(x0, x1)"(%2, %5) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %7 = alg.map "max(x0, 0.0:f32)"(%6) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %8 = alg.map "add(x0, 1e-6:f32)"(%7) at [#map84] : (tensor<1x256xf32>) -> tensor<1x1x256xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %10 = alg.map "div(1.0:f32, x0)"(%9) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %11 = alg.map "mul(x0, x1)"(%10, %arg1) at [#map110, #map60] : (tensor<1x1x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    %12 = alg.map "sub(x0, x1)"(%arg0, %4) at [#map112, #map84] : (tensor<1x2048x64xf32>, tensor<1x256xf32>) -> tensor<1x512x256xf32>
    %13 = alg.map "mul(x0, x1)"(%11, %12) : (tensor<1x512x256xf32>, tensor<1x512x256xf32>) -> tensor<1x512x256xf32>
    %14 = alg.map "add(x0, x1)"(%13, %arg2) at [#map57, #map60] : (tensor<1x512x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    kernel.return %14 : tensor<1x512x256xf32>
  }
  kernel.func @k349(%arg0: tensor<1x512x256xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x5x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x508xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map114 at [#map115, #map116] : (tensor<1x512x256xf32>, tensor<512x256x5x1xf32>) -> tensor<1x512x508x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map117, #map60] : (tensor<1x512x508x1xf32>, tensor<1x512x1xf32>) -> tensor<1x512x508xf32>
    kernel.return %1 : tensor<1x512x508xf32>
  }
  kernel.func @k350(%arg0: tensor<1x512x508xf32> {onnx.name = "in0"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, 0.044715:f32)"(%arg0) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %2 = alg.map "mul(x0, x1)"(%arg0, %1) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %3 = alg.map "add(x0, x1)"(%arg0, %2) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %4 = alg.map "mul(x0, 0.7978846:f32)"(%3) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %5 = alg.map "tanh(x0)"(%4) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %6 = alg.map "add(0.5:f32, mul(x0, 0.5:f32))"(%5) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %7 = alg.map "mul(x0, x1)"(%arg0, %6) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %8 = alg.reduce "max"(%7) over [2] in #map118 at #map57 : tensor<1x512x508xf32> -> tensor<1x512xf32>
    kernel.return %8 : tensor<1x512xf32>
  }
  kernel.func @k351(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1x512xf32> {onnx.name = "in1"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %1 = alg.map "mul(x0, 0.001953125:f32)"(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map48, #map51] : (tensor<1x512xf32>, tensor<1xf32>) -> tensor<1x512xf32>
    %3 = alg.map "mul(x0, x0)"(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %4 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x512xf32>) -> tensor<1x512xf32>
    %5 = alg.reduce "sum"(%4) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %6 = alg.map "mul(x0, 0.001953125:f32)"(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %7 = alg.map "sub(x1, x0)"(%3, %6) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %8 = alg.map "max(x0, 0.0:f32)"(%7) : (tensor<1xf32>) -> tensor<1xf32>
    %9 = alg.map "add(x0, 1e-6:f32)"(%8) at [#map51] : (tensor<1xf32>) -> tensor<1x1xf32>
    %10 = alg.map "sqrt(x0)"(%9) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %11 = alg.map "div(1.0:f32, x0)"(%10) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %12 = alg.map "mul(x0, x1)"(%11, %arg1) at [#map120, #map48] : (tensor<1x1xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    %13 = alg.map "mul(x0, x1)"(%2, %12) : (tensor<1x512xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    kernel.return %13 : tensor<1x512xf32>
  }
  kernel.func @k352(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<512x214xf32> {onnx.name = "in1"}, %arg2: tensor<214xf32> {onnx.name = "in2"}) -> (tensor<1x214xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map121 at [#map84, #map47] : (tensor<1x512xf32>, tensor<512x214xf32>) -> tensor<1x214xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map48, #map49] : (tensor<1x214xf32>, tensor<214xf32>) -> tensor<1x214xf32>
    kernel.return %1 : tensor<1x214xf32>
  }
  kernel.func @k353(%arg0: tensor<1x214xf32> {onnx.name = "in0"}) -> (tensor<1x214xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [1] in #map122 at #map48 : tensor<1x214xf32> -> tensor<1xf32>
    %1 = alg.map "max(x0, -inf:f32)"(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map48, #map51] : (tensor<1x214xf32>, tensor<1xf32>) -> tensor<1x214xf32>
    %3 = alg.map "exp(x0)"(%2) : (tensor<1x214xf32>) -> tensor<1x214xf32>
    %4 = alg.reduce "sum"(%3) over [1] in #map122 at #map48 : tensor<1x214xf32> -> tensor<1xf32>
    %5 = alg.map "div(x0, x1)"(%3, %4) at [#map48, #map51] : (tensor<1x214xf32>, tensor<1xf32>) -> tensor<1x214xf32>
    kernel.return %5 : tensor<1x214xf32>
  }
  kernel.func @k354(%arg0: tensor<1x2048x257xf32> {onnx.name = "in0"}, %arg1: tensor<257x64xf32> {onnx.name = "in1"}, %arg2: tensor<1x1x64xf32> {onnx.name = "in2"}) -> (tensor<1x2048x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map111 at [#map62, #map56] : (tensor<1x2048x257xf32>, tensor<257x64xf32>) -> tensor<1x2048x64xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map110] : (tensor<1x2048x64xf32>, tensor<1x1x64xf32>) -> tensor<1x2048x64xf32>
    %2 = alg.map "mul(x0, 0.044715:f32)"(%1) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %4 = alg.map "mul(x0, x1)"(%1, %3) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %5 = alg.map "add(x0, x1)"(%1, %4) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %6 = alg.map "mul(x0, 0.7978846:f32)"(%5) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %7 = alg.map "tanh(x0)"(%6) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %8 = alg.map "add(x0, 1.0:f32)"(%7) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %9 = alg.map "mul(x0, 0.5:f32)"(%8) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %10 = alg.map "mul(x0, x1)"(%1, %9) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    kernel.return %10 : tensor<1x2048x64xf32>
  }
  kernel.func @k355(%arg0: tensor<1x2048x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) at [#map112] : (tensor<1x2048x64xf32>) -> tensor<1x512x256xf32>
    %1 = alg.reduce "sum"(%0) over [1] in #map113 at #map57 : tensor<1x512x256xf32> -> tensor<1x256xf32>
    %2 = alg.map "mul(x0, 0.001953125:f32)"(%1) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %3 = alg.reduce "sum"(%arg0) over [1] in #map113 at #map112 : tensor<1x2048x64xf32> -> tensor<1x256xf32>
    %4 = alg.map "mul(x0, 0.001953125:f32)"(%3) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %6 = alg.map "sub(x0, x1)"(%2, %5) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %7 = alg.map "max(x0, 0.0:f32)"(%6) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %8 = alg.map "add(x0, 1e-6:f32)"(%7) at [#map84] : (tensor<1x256xf32>) -> tensor<1x1x256xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %10 = alg.map "div(1.0:f32, x0)"(%9) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %11 = alg.map "mul(x0, x1)"(%10, %arg1) at [#map110, #map60] : (tensor<1x1x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    %12 = alg.map "sub(x0, x1)"(%arg0, %4) at [#map112, #map84] : (tensor<1x2048x64xf32>, tensor<1x256xf32>) -> tensor<1x512x256xf32>
    %13 = alg.map "mul(x0, x1)"(%11, %12) : (tensor<1x512x256xf32>, tensor<1x512x256xf32>) -> tensor<1x512x256xf32>
    %14 = alg.map "add(x0, x1)"(%13, %arg2) at [#map57, #map60] : (tensor<1x512x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    kernel.return %14 : tensor<1x512x256xf32>
  }
  kernel.func @k356(%arg0: tensor<1x512x256xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x5x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x508xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map114 at [#map115, #map116] : (tensor<1x512x256xf32>, tensor<512x256x5x1xf32>) -> tensor<1x512x508x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map117, #map60] : (tensor<1x512x508x1xf32>, tensor<1x512x1xf32>) -> tensor<1x512x508xf32>
    kernel.return %1 : tensor<1x512x508xf32>
  }
  kernel.func @k357(%arg0: tensor<1x512x508xf32> {onnx.name = "in0"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, 0.044715:f32)"(%arg0) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %2 = alg.map "mul(x0, x1)"(%arg0, %1) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %3 = alg.map "add(x0, x1)"(%arg0, %2) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %4 = alg.map "mul(x0, 0.7978846:f32)"(%3) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %5 = alg.map "tanh(x0)"(%4) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %6 = alg.map "add(x0, 1.0:f32)"(%5) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %7 = alg.map "mul(x0, 0.5:f32)"(%6) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %8 = alg.map "mul(x0, x1)"(%arg0, %7) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %9 = alg.reduce "max"(%8) over [2] in #map118 at #map57 : tensor<1x512x508xf32> -> tensor<1x512xf32>
    kernel.return %9 : tensor<1x512xf32>
  }
  kernel.func @k358(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1x512xf32> {onnx.name = "in1"}, %arg2: tensor<1x512xf32> {onnx.name = "in2"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %1 = alg.map "mul(x0, 0.001953125:f32)"(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map48, #map51] : (tensor<1x512xf32>, tensor<1xf32>) -> tensor<1x512xf32>
    %3 = alg.map "mul(x0, x0)"(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %4 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x512xf32>) -> tensor<1x512xf32>
    %5 = alg.reduce "sum"(%4) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %6 = alg.map "mul(x0, 0.001953125:f32)"(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %7 = alg.map "sub(x1, x0)"(%3, %6) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %8 = alg.map "max(x0, 0.0:f32)"(%7) : (tensor<1xf32>) -> tensor<1xf32>
    %9 = alg.map "add(x0, 1e-6:f32)"(%8) at [#map51] : (tensor<1xf32>) -> tensor<1x1xf32>
    %10 = alg.map "sqrt(x0)"(%9) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %11 = alg.map "div(1.0:f32, x0)"(%10) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %12 = alg.map "mul(x0, x1)"(%11, %arg1) at [#map120, #map48] : (tensor<1x1xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    %13 = alg.map "mul(x0, x1)"(%2, %12) : (tensor<1x512xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    %14 = alg.map "add(x0, x1)"(%13, %arg2) : (tensor<1x512xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    kernel.return %14 : tensor<1x512xf32>
  }
  kernel.func @k359(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<512x214xf32> {onnx.name = "in1"}, %arg2: tensor<1x214xf32> {onnx.name = "in2"}) -> (tensor<1x214xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map121 at [#map84, #map47] : (tensor<1x512xf32>, tensor<512x214xf32>) -> tensor<1x214xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x214xf32>, tensor<1x214xf32>) -> tensor<1x214xf32>
    kernel.return %1 : tensor<1x214xf32>
  }
  kernel.func @k360(%arg0: tensor<1x2048xi32> {onnx.name = "in0"}, %arg1: tensor<1x1x257xi32> {onnx.name = "in1"}, %arg2: tensor<257x64xf32> {onnx.name = "in2"}, %arg3: tensor<1x1x64xf32> {onnx.name = "in3"}) -> (tensor<1x2048x64xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = i32, order = array<i64: 0, 1>}, {dtype = i32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.map "eq(x0, x1)"(%arg0, %arg1) at [#map55, #map110] : (tensor<1x2048xi32>, tensor<1x1x257xi32>) -> tensor<1x2048x257xi1>
    %1 = alg.map "f32(x0)"(%0) : (tensor<1x2048x257xi1>) -> tensor<1x2048x257xf32>
    %2 = alg.contract(%1, %arg2) over [3] in #map111 at [#map62, #map56] : (tensor<1x2048x257xf32>, tensor<257x64xf32>) -> tensor<1x2048x64xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map57, #map110] : (tensor<1x2048x64xf32>, tensor<1x1x64xf32>) -> tensor<1x2048x64xf32>
    %4 = alg.map "mul(x0, 0.044715:f32)"(%3) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %5 = alg.map "mul(x0, x1)"(%3, %4) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %6 = alg.map "mul(x0, x1)"(%3, %5) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %7 = alg.map "add(x0, x1)"(%3, %6) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %8 = alg.map "mul(x0, 0.7978846:f32)"(%7) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %9 = alg.map "tanh(x0)"(%8) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %10 = alg.map "add(0.5:f32, mul(x0, 0.5:f32))"(%9) : (tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    %11 = alg.map "mul(x0, x1)"(%3, %10) : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x64xf32>
    kernel.return %11 : tensor<1x2048x64xf32>
  }
  kernel.func @k361(%arg0: tensor<1x2048x64xf32> {onnx.name = "in0"}, %arg1: tensor<1x512x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x256xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "mul(x0, x0)"(%arg0) at [#map112] : (tensor<1x2048x64xf32>) -> tensor<1x512x256xf32>
    %1 = alg.reduce "sum"(%0) over [1] in #map113 at #map57 : tensor<1x512x256xf32> -> tensor<1x256xf32>
    %2 = alg.map "mul(x0, 0.001953125:f32)"(%1) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %3 = alg.reduce "sum"(%arg0) over [1] in #map113 at #map112 : tensor<1x2048x64xf32> -> tensor<1x256xf32>
    %4 = alg.map "mul(x0, 0.001953125:f32)"(%3) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %6 = alg.map "sub(x0, x1)"(%2, %5) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %7 = alg.map "max(x0, 0.0:f32)"(%6) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %8 = alg.map "add(x0, 1e-6:f32)"(%7) at [#map84] : (tensor<1x256xf32>) -> tensor<1x1x256xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %10 = alg.map "div(1.0:f32, x0)"(%9) : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %11 = alg.map "mul(x0, x1)"(%10, %arg1) at [#map110, #map60] : (tensor<1x1x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    %12 = alg.map "sub(x0, x1)"(%arg0, %4) at [#map112, #map84] : (tensor<1x2048x64xf32>, tensor<1x256xf32>) -> tensor<1x512x256xf32>
    %13 = alg.map "mul(x0, x1)"(%11, %12) : (tensor<1x512x256xf32>, tensor<1x512x256xf32>) -> tensor<1x512x256xf32>
    %14 = alg.map "add(x0, x1)"(%13, %arg2) at [#map57, #map60] : (tensor<1x512x256xf32>, tensor<1x512x1xf32>) -> tensor<1x512x256xf32>
    kernel.return %14 : tensor<1x512x256xf32>
  }
  kernel.func @k362(%arg0: tensor<1x512x256xf32> {onnx.name = "in0"}, %arg1: tensor<512x256x5x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x512x1xf32> {onnx.name = "in2"}) -> (tensor<1x512x508xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map114 at [#map115, #map116] : (tensor<1x512x256xf32>, tensor<512x256x5x1xf32>) -> tensor<1x512x508x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map117, #map60] : (tensor<1x512x508x1xf32>, tensor<1x512x1xf32>) -> tensor<1x512x508xf32>
    kernel.return %1 : tensor<1x512x508xf32>
  }
  kernel.func @k363(%arg0: tensor<1x512x508xf32> {onnx.name = "in0"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, 0.044715:f32)"(%arg0) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %2 = alg.map "mul(x0, x1)"(%arg0, %1) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %3 = alg.map "add(x0, x1)"(%arg0, %2) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %4 = alg.map "mul(x0, 0.7978846:f32)"(%3) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %5 = alg.map "tanh(x0)"(%4) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %6 = alg.map "add(0.5:f32, mul(x0, 0.5:f32))"(%5) : (tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %7 = alg.map "mul(x0, x1)"(%arg0, %6) : (tensor<1x512x508xf32>, tensor<1x512x508xf32>) -> tensor<1x512x508xf32>
    %8 = alg.reduce "max"(%7) over [2] in #map118 at #map57 : tensor<1x512x508xf32> -> tensor<1x512xf32>
    kernel.return %8 : tensor<1x512xf32>
  }
  kernel.func @k364(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<1x512xf32> {onnx.name = "in1"}) -> (tensor<1x512xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %1 = alg.map "mul(x0, 0.001953125:f32)"(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map48, #map51] : (tensor<1x512xf32>, tensor<1xf32>) -> tensor<1x512xf32>
    %3 = alg.map "mul(x0, x0)"(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %4 = alg.map "mul(x0, x0)"(%arg0) : (tensor<1x512xf32>) -> tensor<1x512xf32>
    %5 = alg.reduce "sum"(%4) over [1] in #map119 at #map48 : tensor<1x512xf32> -> tensor<1xf32>
    %6 = alg.map "mul(x0, 0.001953125:f32)"(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %7 = alg.map "sub(x1, x0)"(%3, %6) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %8 = alg.map "max(x0, 0.0:f32)"(%7) : (tensor<1xf32>) -> tensor<1xf32>
    %9 = alg.map "add(x0, 1e-6:f32)"(%8) at [#map51] : (tensor<1xf32>) -> tensor<1x1xf32>
    %10 = alg.map "sqrt(x0)"(%9) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %11 = alg.map "div(1.0:f32, x0)"(%10) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %12 = alg.map "mul(x0, x1)"(%11, %arg1) at [#map120, #map48] : (tensor<1x1xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    %13 = alg.map "mul(x0, x1)"(%2, %12) : (tensor<1x512xf32>, tensor<1x512xf32>) -> tensor<1x512xf32>
    kernel.return %13 : tensor<1x512xf32>
  }
  kernel.func @k365(%arg0: tensor<1x512xf32> {onnx.name = "in0"}, %arg1: tensor<512x214xf32> {onnx.name = "in1"}, %arg2: tensor<214xf32> {onnx.name = "in2"}) -> (tensor<1x214xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [2] in #map121 at [#map84, #map47] : (tensor<1x512xf32>, tensor<512x214xf32>) -> tensor<1x214xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map48, #map49] : (tensor<1x214xf32>, tensor<214xf32>) -> tensor<1x214xf32>
    kernel.return %1 : tensor<1x214xf32>
  }
  kernel.func @k366(%arg0: tensor<1x3x48x320xf32> {onnx.name = "in0"}, %arg1: tensor<48x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map123 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map1}, #map2] : (tensor<1x3x48x320xf32>, tensor<48x3x3x3xf32>) -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %2 : tensor<1x48x24x160xf32>
  }
  kernel.func @k367(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<24x48x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<1x24x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x24x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x48x24x160xf32>, tensor<24x48x2x2xf32>) -> tensor<1x24x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x24x24x160xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x24x24x160xf32>) -> tensor<1x24x24x160xf32>
    kernel.return %2 : tensor<1x24x24x160xf32>
  }
  kernel.func @k368(%arg0: tensor<1x24x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<48x24x2x2xf32> {onnx.name = "in1"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map126 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x24x24x160xf32>, tensor<48x24x2x2xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %0 : tensor<1x48x24x160xf32>
  }
  kernel.func @k369(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<1x48x24x160xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map127 at {fill = 0xFF800000 : f32, guard = #set12, map = #map128} : tensor<1x48x24x160xf32> -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    %3 = alg.concat(%0, %2) along 1 : (tensor<1x48x24x160xf32>, tensor<1x48x24x160xf32>) -> tensor<1x96x24x160xf32>
    kernel.return %3 : tensor<1x96x24x160xf32>
  }
  kernel.func @k370(%arg0: tensor<1x96x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<48x96x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map1}, #map2] : (tensor<1x96x24x160xf32>, tensor<48x96x3x3xf32>) -> tensor<1x48x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x12x80xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x12x80xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x12x80xf32>) -> tensor<1x48x12x80xf32>
    kernel.return %2 : tensor<1x48x12x80xf32>
  }
  kernel.func @k371(%arg0: tensor<1x48x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x48x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map130 at [#map9, #map10] : (tensor<1x48x12x80xf32>, tensor<96x48x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k372(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k373(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}) -> (tensor<1x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map132 at #map4 : tensor<1x96x12x80xf32> -> tensor<1x96xf32>
    kernel.return %0 : tensor<1x96xf32>
  }
  kernel.func @k374(%arg0: tensor<1x96xf32> {onnx.name = "in0"}, %arg1: tensor<24x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x24x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x24x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map133 at [#map30, #map10] : (tensor<1x96xf32>, tensor<24x96x1x1xf32>) -> tensor<1x24x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x24x1x1xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    kernel.return %2 : tensor<1x24x1x1xf32>
  }
  kernel.func @k375(%arg0: tensor<1x24x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<96x24x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map134 at [#map32, #map10] : (tensor<1x24x1x1xf32>, tensor<96x24x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %2 : tensor<1x96x1x1xf32>
  }
  kernel.func @k376(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %6 = alg.map "mul(x0, x1)"(%2, %5) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %6 : tensor<1x192x12x80xf32>
  }
  kernel.func @k377(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x12x80xf32> {onnx.name = "in2"}, %arg3: tensor<96x192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %3 : tensor<1x96x12x80xf32>
  }
  kernel.func @k378(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %5 : tensor<1x192x12x80xf32>
  }
  kernel.func @k379(%arg0: tensor<1x192x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x12x80xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k380(%arg0: tensor<1x192x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k381(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x12x80xf32> {onnx.name = "in1"}, %arg2: tensor<96x1x3x3xf32> {onnx.name = "in2"}) -> (tensor<1x96x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map137 at [{fill = 0.000000e+00 : f32, guard = #set15, map = #map138}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x6x80xf32>
    kernel.return %1 : tensor<1x96x6x80xf32>
  }
  kernel.func @k382(%arg0: tensor<1x96x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map139 at [#map9, #map10] : (tensor<1x96x6x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x192x6x80xf32>, tensor<192xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %6 : tensor<1x192x6x80xf32>
  }
  kernel.func @k383(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x192x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map140 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<192x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %0 : tensor<1x192x6x80xf32>
  }
  kernel.func @k384(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k385(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}) -> (tensor<1x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map142 at #map4 : tensor<1x192x6x80xf32> -> tensor<1x192xf32>
    kernel.return %0 : tensor<1x192xf32>
  }
  kernel.func @k386(%arg0: tensor<1x192xf32> {onnx.name = "in0"}, %arg1: tensor<48x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<48xf32> {onnx.name = "in2"}) -> (tensor<1x48x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map143 at [#map30, #map10] : (tensor<1x192xf32>, tensor<48x192x1x1xf32>) -> tensor<1x48x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x48x1x1xf32>, tensor<48xf32>) -> tensor<1x48x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x1x1xf32>) -> tensor<1x48x1x1xf32>
    kernel.return %2 : tensor<1x48x1x1xf32>
  }
  kernel.func @k387(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<192x48x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map144 at [#map32, #map10] : (tensor<1x48x1x1xf32>, tensor<192x48x1x1xf32>) -> tensor<1x192x1x1xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) : (tensor<1x192x1x1xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    %3 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%2) : (tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    %4 = alg.map "mul(x0, x1)"(%0, %3) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %4 : tensor<1x192x6x80xf32>
  }
  kernel.func @k388(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map145 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x6x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x6x80xf32>, tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    kernel.return %5 : tensor<1x384x6x80xf32>
  }
  kernel.func @k389(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x6x80xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k390(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k391(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %0 : tensor<1x192x6x80xf32>
  }
  kernel.func @k392(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x6x80xf32> {onnx.name = "in2"}, %arg3: tensor<192x1x3x3xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k393(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k394(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x6x80xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}) -> (tensor<1x192x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set17, map = #map138}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x3x80xf32>
    kernel.return %1 : tensor<1x192x3x80xf32>
  }
  kernel.func @k395(%arg0: tensor<1x192x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map148 at [#map9, #map10] : (tensor<1x192x3x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x384x3x80xf32>, tensor<384xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %6 : tensor<1x384x3x80xf32>
  }
  kernel.func @k396(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x384x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map149 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<384x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %0 : tensor<1x384x3x80xf32>
  }
  kernel.func @k397(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %2 : tensor<1x384x3x80xf32>
  }
  kernel.func @k398(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map151 at #map4 : tensor<1x384x3x80xf32> -> tensor<1x384xf32>
    kernel.return %0 : tensor<1x384xf32>
  }
  kernel.func @k399(%arg0: tensor<1x384xf32> {onnx.name = "in0"}, %arg1: tensor<96x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map30, #map10] : (tensor<1x384xf32>, tensor<96x384x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %2 : tensor<1x96x1x1xf32>
  }
  kernel.func @k400(%arg0: tensor<1x96x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<384x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x3x80xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map153 at [#map32, #map10] : (tensor<1x96x1x1xf32>, tensor<384x96x1x1xf32>) -> tensor<1x384x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x384x1x1xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %3 : tensor<1x384x3x80xf32>
  }
  kernel.func @k401(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<768x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x768x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x768x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map154 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<768x384x1x1xf32>) -> tensor<1x768x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x768x3x80xf32>, tensor<1x768x1x1xf32>) -> tensor<1x768x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x768x3x80xf32>, tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    kernel.return %5 : tensor<1x768x3x80xf32>
  }
  kernel.func @k402(%arg0: tensor<1x768x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x768x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map155 at [#map9, #map10] : (tensor<1x768x3x80xf32>, tensor<384x768x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %0 : tensor<1x384x3x80xf32>
  }
  kernel.func @k403(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x3x80xf32> {onnx.name = "in2"}, %arg3: tensor<384x1x3x3xf32> {onnx.name = "in3"}, %arg4: tensor<1x384x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.contract(%1, %arg3) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg4) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %3 : tensor<1x384x3x80xf32>
  }
  kernel.func @k404(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x3x80xf32> {onnx.name = "in2"}) -> (tensor<1x384x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.reduce "sum"(%1) over [4, 5] in #map156 at #map157 : tensor<1x384x3x80xf32> -> tensor<1x384x1x40xf32>
    %3 = alg.map "div(x0, 6.0:f32)"(%2) : (tensor<1x384x1x40xf32>) -> tensor<1x384x1x40xf32>
    kernel.return %3 : tensor<1x384x1x40xf32>
  }
  kernel.func @k405(%arg0: tensor<1x384x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<240x384x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x240x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map158 at [#map159, #map10] : (tensor<1x384x1x40xf32>, tensor<240x384x1x1xf32>) -> tensor<1x240x1x40xf32>
    kernel.return %0 : tensor<1x240x1x40xf32>
  }
  kernel.func @k406(%arg0: tensor<120xf32> {onnx.name = "in0"}, %arg1: tensor<1x240x1x40xf32> {onnx.name = "in1"}, %arg2: tensor<120x1x1x7xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}) -> (tensor<1x120x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map160] : (tensor<120xf32>, tensor<1x240x1x40xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%0) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.map "mul(x0, x1)"(%0, %1) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.contract(%2, %arg2) over [4] in #map161 at [{fill = 0.000000e+00 : f32, guard = #set19, map = #map162}, #map163] : (tensor<1x120x1x40xf32>, tensor<120x1x1x7xf32>) -> tensor<1x120x1x40xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) at [#map11, #map4] : (tensor<120xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %5 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%4) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %6 = alg.map "mul(x0, x1)"(%4, %5) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %7 = alg.map "add(x0, x1)"(%2, %6) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %7 : tensor<1x120x1x40xf32>
  }
  kernel.func @k407(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map165 : tensor<1x120x1x40xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map165, #map60] : (tensor<1x120x1x40xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    kernel.return %8 : tensor<1x40x120xf32>
  }
  kernel.func @k408(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x360xf32> {onnx.name = "in1"}) -> (tensor<1x40x360xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map166 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x360xf32>) -> tensor<1x40x360xf32>
    kernel.return %0 : tensor<1x40x360xf32>
  }
  kernel.func @k409(%arg0: tensor<1x40x360xf32> {onnx.name = "in0"}, %arg1: tensor<360xf32> {onnx.name = "in1"}) -> (tensor<1x8x40x15xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x40x360xf32>, tensor<360xf32>) -> tensor<1x40x360xf32>
    %1 = alg.map "add(0.0:f32, mul(x0, 0.2581989:f32))"(%0) at [#map167] : (tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    %2 = alg.contract(%1, %0) over [4] in #map168 at [#map73, #map169] : (tensor<1x8x40x15xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x40xf32>
    %3 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%2) over [3] in #map170 at [#map4] : (tensor<1x8x40x40xf32>) -> tensor<1x8x40xf32>
    %4 = alg.fold "max" "exp(sub(x0, x1))" "sum"(%2, %0) over [4] in #map171 at [#map73, #map172] {times} : (tensor<1x8x40x40xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    %5 = alg.map "div(x1, x0)"(%3, %4) at [#map75, #map4] : (tensor<1x8x40xf32>, tensor<1x8x40x15xf32>) -> tensor<1x8x40x15xf32>
    kernel.return %5 : tensor<1x8x40x15xf32>
  }
  kernel.func @k410(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x120x1x40xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map165, #map57] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k411(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    kernel.return %8 : tensor<1x40x120xf32>
  }
  kernel.func @k412(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x240xf32> {onnx.name = "in1"}, %arg2: tensor<240xf32> {onnx.name = "in2"}) -> (tensor<1x40x240xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map175 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x240xf32>) -> tensor<1x40x240xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x240xf32>, tensor<240xf32>) -> tensor<1x40x240xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x40x240xf32>, tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    kernel.return %3 : tensor<1x40x240xf32>
  }
  kernel.func @k413(%arg0: tensor<1x40x240xf32> {onnx.name = "in0"}, %arg1: tensor<240x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x40x120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map176 at [#map62, #map56] : (tensor<1x40x240xf32>, tensor<240x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k414(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %9 = alg.map "add(x2, mul(x0, x1))"(%8, %arg1, %arg2) at [#map57, #map64, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    kernel.return %9 : tensor<1x40x120xf32>
  }
  kernel.func @k415(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x360xf32> {onnx.name = "in1"}) -> (tensor<1x40x360xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map166 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x360xf32>) -> tensor<1x40x360xf32>
    kernel.return %0 : tensor<1x40x360xf32>
  }
  kernel.func @k416(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %0 : tensor<1x40x120xf32>
  }
  kernel.func @k417(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120xf32> {onnx.name = "in1"}, %arg2: tensor<1x40x120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}, %arg4: tensor<120xf32> {onnx.name = "in4"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%arg2, %0) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.reduce "sum"(%1) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %3 = alg.map "div(x0, 120.0:f32)"(%2) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %4 = alg.map "sub(x0, x1)"(%1, %3) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %6 = alg.reduce "sum"(%5) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %7 = alg.map "div(x0, 120.0:f32)"(%6) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "add(x0, 1e-5:f32)"(%7) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %10 = alg.map "div(x0, x1)"(%4, %9) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %11 = alg.map "add(x2, mul(x0, x1))"(%10, %arg3, %arg4) at [#map57, #map64, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    kernel.return %11 : tensor<1x40x120xf32>
  }
  kernel.func @k418(%arg0: tensor<1x40x240xf32> {onnx.name = "in0"}, %arg1: tensor<240x120xf32> {onnx.name = "in1"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map176 at [#map62, #map56] : (tensor<1x40x240xf32>, tensor<240x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %0 : tensor<1x40x120xf32>
  }
  kernel.func @k419(%arg0: tensor<120xf32> {onnx.name = "in0"}, %arg1: tensor<1x240x1x40xf32> {onnx.name = "in1"}, %arg2: tensor<1x40x120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}, %arg4: tensor<1x40x120xf32> {onnx.name = "in4"}, %arg5: tensor<1x40x120xf32> {onnx.name = "in5"}, %arg6: tensor<120xf32> {onnx.name = "in6"}, %arg7: tensor<120xf32> {onnx.name = "in7"}, %arg8: tensor<120xf32> {onnx.name = "in8"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}, tensor<1x120x1x40xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map11, #map177] : (tensor<120xf32>, tensor<1x240x1x40xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%0) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.map "mul(x0, x1)"(%0, %1) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.map "add(x0, x1)"(%arg2, %arg3) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.map "add(x0, x1)"(%arg4, %3) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %5 = alg.map "add(x0, x1)"(%arg5, %arg6) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %6 = alg.map "add(x0, x1)"(%4, %5) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %7 = alg.reduce "sum"(%6) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %8 = alg.map "div(x0, 120.0:f32)"(%7) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %9 = alg.map "sub(x0, x1)"(%6, %8) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %10 = alg.map "mul(x0, x0)"(%9) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %11 = alg.reduce "sum"(%10) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %12 = alg.map "div(x0, 120.0:f32)"(%11) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %13 = alg.map "add(x0, 1e-6:f32)"(%12) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %14 = alg.map "sqrt(x0)"(%13) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %15 = alg.map "div(x0, x1)"(%9, %14) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %16 = alg.map "add(x2, mul(x0, x1))"(%15, %arg7, %arg8) at [#map57, #map64, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %17 = alg.map "add(x0, x1)"(%2, %16) at [#map4, #map178] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %9, %17 : tensor<1x40x120xf32>, tensor<1x120x1x40xf32>
  }
  kernel.func @k420(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x18710xf32> {onnx.name = "in1"}, %arg2: tensor<18710xf32> {onnx.name = "in2"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map179 at [#map180, #map56] : (tensor<1x120x1x40xf32>, tensor<120x18710xf32>) -> tensor<1x40x18710xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x18710xf32>, tensor<18710xf32>) -> tensor<1x40x18710xf32>
    kernel.return %1 : tensor<1x40x18710xf32>
  }
  kernel.func @k421(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}) -> (tensor<1x40xf32> {onnx.name = "out0"}, tensor<1x40xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x40x18710xf32>) -> tensor<1x40x18710xf32>
    %3 = alg.reduce "sum"(%2) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    kernel.return %0, %3 : tensor<1x40xf32>, tensor<1x40xf32>
  }
  kernel.func @k422(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}, %arg1: tensor<1x40xf32> {onnx.name = "in1"}, %arg2: tensor<1x40xf32> {onnx.name = "in2"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    %1 = alg.map "exp(x0)"(%0) : (tensor<1x40x18710xf32>) -> tensor<1x40x18710xf32>
    %2 = alg.map "div(x0, x1)"(%1, %arg2) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    kernel.return %2 : tensor<1x40x18710xf32>
  }
  kernel.func @k423(%arg0: tensor<1x3x48x320xf32> {onnx.name = "in0"}, %arg1: tensor<48x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map123 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map1}, #map2] : (tensor<1x3x48x320xf32>, tensor<48x3x3x3xf32>) -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %2 : tensor<1x48x24x160xf32>
  }
  kernel.func @k424(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<24x48x2x2xf32> {onnx.name = "in1"}) -> (tensor<1x24x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x48x24x160xf32>, tensor<24x48x2x2xf32>) -> tensor<1x24x24x160xf32>
    kernel.return %0 : tensor<1x24x24x160xf32>
  }
  kernel.func @k425(%arg0: tensor<1x24x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<1x24x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<48x24x2x2xf32> {onnx.name = "in2"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x24x24x160xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x24x160xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x24x24x160xf32>) -> tensor<1x24x24x160xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5, 6] in #map126 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x24x24x160xf32>, tensor<48x24x2x2xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %2 : tensor<1x48x24x160xf32>
  }
  kernel.func @k426(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<1x48x24x160xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map127 at {fill = 0xFF800000 : f32, guard = #set12, map = #map128} : tensor<1x48x24x160xf32> -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%arg1, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    %3 = alg.concat(%0, %2) along 1 : (tensor<1x48x24x160xf32>, tensor<1x48x24x160xf32>) -> tensor<1x96x24x160xf32>
    kernel.return %3 : tensor<1x96x24x160xf32>
  }
  kernel.func @k427(%arg0: tensor<1x96x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<48x96x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map1}, #map2] : (tensor<1x96x24x160xf32>, tensor<48x96x3x3xf32>) -> tensor<1x48x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x12x80xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x12x80xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x12x80xf32>) -> tensor<1x48x12x80xf32>
    kernel.return %2 : tensor<1x48x12x80xf32>
  }
  kernel.func @k428(%arg0: tensor<1x48x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x48x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map130 at [#map9, #map10] : (tensor<1x48x12x80xf32>, tensor<96x48x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k429(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "max(x0, 0.0:f32)"(%arg0) : (tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%0, %arg1) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k430(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map132 at #map4 : tensor<1x96x12x80xf32> -> tensor<1x96xf32>
    %1 = alg.map "div(x0, 960.0:f32)"(%0) at [#map52] : (tensor<1x96xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %1 : tensor<1x96x1x1xf32>
  }
  kernel.func @k431(%arg0: tensor<1x96x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<24x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x24x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x24x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map133 at [#map32, #map10] : (tensor<1x96x1x1xf32>, tensor<24x96x1x1xf32>) -> tensor<1x24x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x24x1x1xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    kernel.return %2 : tensor<1x24x1x1xf32>
  }
  kernel.func @k432(%arg0: tensor<1x24x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<96x24x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x12x80xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map134 at [#map32, #map10] : (tensor<1x24x1x1xf32>, tensor<96x24x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %3 : tensor<1x96x12x80xf32>
  }
  kernel.func @k433(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %6 : tensor<1x192x12x80xf32>
  }
  kernel.func @k434(%arg0: tensor<1x192x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x12x80xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k435(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k436(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %6 : tensor<1x192x12x80xf32>
  }
  kernel.func @k437(%arg0: tensor<1x192x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k438(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x12x80xf32> {onnx.name = "in1"}, %arg2: tensor<96x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k439(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %6 : tensor<1x192x12x80xf32>
  }
  kernel.func @k440(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map137 at [{fill = 0.000000e+00 : f32, guard = #set15, map = #map138}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x6x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x6x80xf32>
    kernel.return %1 : tensor<1x96x6x80xf32>
  }
  kernel.func @k441(%arg0: tensor<1x96x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map139 at [#map9, #map10] : (tensor<1x96x6x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %6 : tensor<1x192x6x80xf32>
  }
  kernel.func @k442(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k443(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}) -> (tensor<1x192x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map142 at #map4 : tensor<1x192x6x80xf32> -> tensor<1x192xf32>
    %1 = alg.map "div(x0, 480.0:f32)"(%0) at [#map52] : (tensor<1x192xf32>) -> tensor<1x192x1x1xf32>
    kernel.return %1 : tensor<1x192x1x1xf32>
  }
  kernel.func @k444(%arg0: tensor<1x192x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<48x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map143 at [#map32, #map10] : (tensor<1x192x1x1xf32>, tensor<48x192x1x1xf32>) -> tensor<1x48x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x48x1x1xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x1x1xf32>) -> tensor<1x48x1x1xf32>
    kernel.return %2 : tensor<1x48x1x1xf32>
  }
  kernel.func @k445(%arg0: tensor<1x48x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<192x48x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x6x80xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map144 at [#map32, #map10] : (tensor<1x48x1x1xf32>, tensor<192x48x1x1xf32>) -> tensor<1x192x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x192x1x1xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %3 : tensor<1x192x6x80xf32>
  }
  kernel.func @k446(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map145 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x6x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x6x80xf32>, tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    kernel.return %6 : tensor<1x384x6x80xf32>
  }
  kernel.func @k447(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x6x80xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k448(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k449(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map145 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x6x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x6x80xf32>, tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    kernel.return %6 : tensor<1x384x6x80xf32>
  }
  kernel.func @k450(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k451(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x6x80xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k452(%arg0: tensor<1x384x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k453(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x6x80xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k454(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set17, map = #map138}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x3x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x3x80xf32>
    kernel.return %1 : tensor<1x192x3x80xf32>
  }
  kernel.func @k455(%arg0: tensor<1x192x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map148 at [#map9, #map10] : (tensor<1x192x3x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %6 : tensor<1x384x3x80xf32>
  }
  kernel.func @k456(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %2 : tensor<1x384x3x80xf32>
  }
  kernel.func @k457(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}) -> (tensor<1x384x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map151 at #map4 : tensor<1x384x3x80xf32> -> tensor<1x384xf32>
    %1 = alg.map "div(x0, 240.0:f32)"(%0) at [#map52] : (tensor<1x384xf32>) -> tensor<1x384x1x1xf32>
    kernel.return %1 : tensor<1x384x1x1xf32>
  }
  kernel.func @k458(%arg0: tensor<1x384x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<96x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map32, #map10] : (tensor<1x384x1x1xf32>, tensor<96x384x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %2 : tensor<1x96x1x1xf32>
  }
  kernel.func @k459(%arg0: tensor<1x96x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<384x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x3x80xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map153 at [#map32, #map10] : (tensor<1x96x1x1xf32>, tensor<384x96x1x1xf32>) -> tensor<1x384x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x384x1x1xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    %3 = alg.map "mul(x0, x1)"(%arg3, %2) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %3 : tensor<1x384x3x80xf32>
  }
  kernel.func @k460(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<768x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x768x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x768x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map154 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<768x384x1x1xf32>) -> tensor<1x768x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x768x3x80xf32>, tensor<1x768x1x1xf32>) -> tensor<1x768x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x768x3x80xf32>, tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    kernel.return %6 : tensor<1x768x3x80xf32>
  }
  kernel.func @k461(%arg0: tensor<1x768x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x768x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map155 at [#map9, #map10] : (tensor<1x768x3x80xf32>, tensor<384x768x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %1 : tensor<1x384x3x80xf32>
  }
  kernel.func @k462(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x3x80xf32> {onnx.name = "in1"}, %arg2: tensor<384x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %2 : tensor<1x384x3x80xf32>
  }
  kernel.func @k463(%arg0: tensor<1x768x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x768x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x3x80xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map155 at [#map9, #map10] : (tensor<1x768x3x80xf32>, tensor<384x768x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %2 : tensor<1x384x3x80xf32>
  }
  kernel.func @k464(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}) -> (tensor<1x384x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4, 5] in #map156 at #map157 : tensor<1x384x3x80xf32> -> tensor<1x384x1x40xf32>
    %1 = alg.map "div(x0, 6.0:f32)"(%0) : (tensor<1x384x1x40xf32>) -> tensor<1x384x1x40xf32>
    kernel.return %1 : tensor<1x384x1x40xf32>
  }
  kernel.func @k465(%arg0: tensor<1x384x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}) -> (tensor<1x120x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map182 at [#map159, #map10] : (tensor<1x384x1x40xf32>, tensor<120x384x1x1xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x120x1x40xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %3 : tensor<1x120x1x40xf32>
  }
  kernel.func @k466(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x1x1x7xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}) -> (tensor<1x120x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map161 at [{fill = 0.000000e+00 : f32, guard = #set19, map = #map162}, #map163] : (tensor<1x120x1x40xf32>, tensor<120x1x1x7xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x120x1x40xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %4 = alg.map "add(x0, x1)"(%arg0, %3) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %4 : tensor<1x120x1x40xf32>
  }
  kernel.func @k467(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map165 : tensor<1x120x1x40xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map165, #map60] : (tensor<1x120x1x40xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    kernel.return %10 : tensor<1x40x120xf32>
  }
  kernel.func @k468(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x360xf32> {onnx.name = "in1"}, %arg2: tensor<360xf32> {onnx.name = "in2"}) -> (tensor<1x40x360xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map166 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x360xf32>) -> tensor<1x40x360xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x360xf32>, tensor<360xf32>) -> tensor<1x40x360xf32>
    kernel.return %1 : tensor<1x40x360xf32>
  }
  kernel.func @k469(%arg0: tensor<1x40x360xf32> {onnx.name = "in0"}) -> (tensor<1x8x40x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, 0.2581989:f32)"(%arg0) at [#map167] : (tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    %1 = alg.map "add(x0, 0.0:f32)"(%0) : (tensor<1x8x40x15xf32>) -> tensor<1x8x40x15xf32>
    %2 = alg.contract(%1, %arg0) over [4] in #map168 at [#map73, #map169] : (tensor<1x8x40x15xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x40xf32>
    kernel.return %2 : tensor<1x8x40x40xf32>
  }
  kernel.func @k470(%arg0: tensor<1x8x40x40xf32> {onnx.name = "in0"}) -> (tensor<1x8x40x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map170 at #map4 : tensor<1x8x40x40xf32> -> tensor<1x8x40xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map4, #map75] : (tensor<1x8x40x40xf32>, tensor<1x8x40xf32>) -> tensor<1x8x40x40xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x8x40x40xf32>) -> tensor<1x8x40x40xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map170 at #map4 : tensor<1x8x40x40xf32> -> tensor<1x8x40xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map4, #map75] : (tensor<1x8x40x40xf32>, tensor<1x8x40xf32>) -> tensor<1x8x40x40xf32>
    kernel.return %4 : tensor<1x8x40x40xf32>
  }
  kernel.func @k471(%arg0: tensor<1x8x40x40xf32> {onnx.name = "in0"}, %arg1: tensor<1x40x360xf32> {onnx.name = "in1"}) -> (tensor<1x8x40x15xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map171 at [#map73, #map172] : (tensor<1x8x40x40xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    kernel.return %0 : tensor<1x8x40x15xf32>
  }
  kernel.func @k472(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x120x1x40xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map165, #map57] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k473(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %9 = alg.map "mul(x0, x1)"(%8, %arg1) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %10 = alg.map "add(x0, x1)"(%9, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    kernel.return %10 : tensor<1x40x120xf32>
  }
  kernel.func @k474(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x240xf32> {onnx.name = "in1"}, %arg2: tensor<240xf32> {onnx.name = "in2"}) -> (tensor<1x40x240xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map175 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x240xf32>) -> tensor<1x40x240xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x240xf32>, tensor<240xf32>) -> tensor<1x40x240xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x40x240xf32>, tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    kernel.return %3 : tensor<1x40x240xf32>
  }
  kernel.func @k475(%arg0: tensor<1x40x240xf32> {onnx.name = "in0"}, %arg1: tensor<240x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x40x120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map176 at [#map62, #map56] : (tensor<1x40x240xf32>, tensor<240x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k476(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x40x120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k477(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-6:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    kernel.return %8 : tensor<1x40x120xf32>
  }
  kernel.func @k478(%arg0: tensor<1x384x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}, %arg4: tensor<1x40x120xf32> {onnx.name = "in4"}, %arg5: tensor<120xf32> {onnx.name = "in5"}, %arg6: tensor<120xf32> {onnx.name = "in6"}) -> (tensor<1x120x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f16, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map182 at [#map159, #map10] : (tensor<1x384x1x40xf32>, tensor<120x384x1x1xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "add(x2, mul(x0, x1))"(%0, %arg2, %arg3) at [#map4, #map11, #map11] : (tensor<1x120x1x40xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%1) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.map "mul(x0, x1)"(%1, %2) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %4 = alg.map "mul(x0, x1)"(%arg4, %arg5) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %5 = alg.map "add(x0, x1)"(%4, %arg6) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %6 = alg.map "add(x0, x1)"(%3, %5) at [#map4, #map178] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %6 : tensor<1x120x1x40xf32>
  }
  kernel.func @k479(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x18710xf32> {onnx.name = "in1"}, %arg2: tensor<18710xf32> {onnx.name = "in2"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 2, 3, 1>}, {dtype = f16, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map179 at [#map180, #map56] : (tensor<1x120x1x40xf32>, tensor<120x18710xf32>) -> tensor<1x40x18710xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x18710xf32>, tensor<18710xf32>) -> tensor<1x40x18710xf32>
    kernel.return %1 : tensor<1x40x18710xf32>
  }
  kernel.func @k480(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x40x18710xf32>) -> tensor<1x40x18710xf32>
    kernel.return %2 : tensor<1x40x18710xf32>
  }
  kernel.func @k481(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}) -> (tensor<1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    kernel.return %0 : tensor<1x40xf32>
  }
  kernel.func @k482(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}, %arg1: tensor<1x40xf32> {onnx.name = "in1"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f16, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(x0, x1)"(%arg0, %arg1) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    kernel.return %0 : tensor<1x40x18710xf32>
  }
  kernel.func @k483(%arg0: tensor<1x3x48x320xf32> {onnx.name = "in0"}, %arg1: tensor<48x3x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map123 at [{fill = 0.000000e+00 : f32, guard = #set10, map = #map1}, #map2] : (tensor<1x3x48x320xf32>, tensor<48x3x3x3xf32>) -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %2 : tensor<1x48x24x160xf32>
  }
  kernel.func @k484(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [4, 5] in #map127 at {fill = 0xFF800000 : f32, guard = #set12, map = #map128} : tensor<1x48x24x160xf32> -> tensor<1x48x24x160xf32>
    kernel.return %0 : tensor<1x48x24x160xf32>
  }
  kernel.func @k485(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<24x48x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<1x24x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x24x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map124 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x48x24x160xf32>, tensor<24x48x2x2xf32>) -> tensor<1x24x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x24x24x160xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x24x24x160xf32>) -> tensor<1x24x24x160xf32>
    kernel.return %2 : tensor<1x24x24x160xf32>
  }
  kernel.func @k486(%arg0: tensor<1x24x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<48x24x2x2xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x24x160xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5, 6] in #map126 at [{fill = 0.000000e+00 : f32, guard = #set11, map = #map125}, #map2] : (tensor<1x24x24x160xf32>, tensor<48x24x2x2xf32>) -> tensor<1x48x24x160xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x48x24x160xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x24x160xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x24x160xf32>) -> tensor<1x48x24x160xf32>
    kernel.return %2 : tensor<1x48x24x160xf32>
  }
  kernel.func @k487(%arg0: tensor<1x48x24x160xf32> {onnx.name = "in0"}, %arg1: tensor<1x48x24x160xf32> {onnx.name = "in1"}, %arg2: tensor<48x96x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x48x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x48x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.concat(%arg0, %arg1) along 1 : (tensor<1x48x24x160xf32>, tensor<1x48x24x160xf32>) -> tensor<1x96x24x160xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5, 6] in #map129 at [{fill = 0.000000e+00 : f32, guard = #set13, map = #map1}, #map2] : (tensor<1x96x24x160xf32>, tensor<48x96x3x3xf32>) -> tensor<1x48x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x48x12x80xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x12x80xf32>
    %3 = alg.map "max(x0, 0.0:f32)"(%2) : (tensor<1x48x12x80xf32>) -> tensor<1x48x12x80xf32>
    kernel.return %3 : tensor<1x48x12x80xf32>
  }
  kernel.func @k488(%arg0: tensor<1x48x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x48x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map130 at [#map9, #map10] : (tensor<1x48x12x80xf32>, tensor<96x48x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %0 : tensor<1x96x12x80xf32>
  }
  kernel.func @k489(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<96x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "max(x0, 0.0:f32)"(%0) : (tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.contract(%1, %arg2) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg3) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %3 : tensor<1x96x12x80xf32>
  }
  kernel.func @k490(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}) -> (tensor<1x96xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map132 at #map4 : tensor<1x96x12x80xf32> -> tensor<1x96xf32>
    kernel.return %0 : tensor<1x96xf32>
  }
  kernel.func @k491(%arg0: tensor<1x96xf32> {onnx.name = "in0"}, %arg1: tensor<24x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x24x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x24x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map133 at [#map30, #map10] : (tensor<1x96xf32>, tensor<24x96x1x1xf32>) -> tensor<1x24x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x24x1x1xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    kernel.return %2 : tensor<1x24x1x1xf32>
  }
  kernel.func @k492(%arg0: tensor<1x24x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<96x24x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map134 at [#map32, #map10] : (tensor<1x24x1x1xf32>, tensor<96x24x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %2 : tensor<1x96x1x1xf32>
  }
  kernel.func @k493(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %6 = alg.map "mul(x0, x1)"(%2, %5) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %6 : tensor<1x192x12x80xf32>
  }
  kernel.func @k494(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x12x80xf32> {onnx.name = "in2"}, %arg3: tensor<96x192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %3 : tensor<1x96x12x80xf32>
  }
  kernel.func @k495(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %0 : tensor<1x96x12x80xf32>
  }
  kernel.func @k496(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x192x12x80xf32>, tensor<192xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %5 : tensor<1x192x12x80xf32>
  }
  kernel.func @k497(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x12x80xf32> {onnx.name = "in2"}, %arg3: tensor<96x192x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x96x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %3 : tensor<1x96x12x80xf32>
  }
  kernel.func @k498(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map131 at [{fill = 0.000000e+00 : f32, guard = #set14, map = #map6}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %1 : tensor<1x96x12x80xf32>
  }
  kernel.func @k499(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map135 at [#map9, #map10] : (tensor<1x96x12x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x12x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x12x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x12x80xf32>, tensor<1x192x12x80xf32>) -> tensor<1x192x12x80xf32>
    kernel.return %5 : tensor<1x192x12x80xf32>
  }
  kernel.func @k500(%arg0: tensor<1x192x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x96x12x80xf32> {onnx.name = "in3"}) -> (tensor<1x96x12x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map136 at [#map9, #map10] : (tensor<1x192x12x80xf32>, tensor<96x192x1x1xf32>) -> tensor<1x96x12x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x96x12x80xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x12x80xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x96x12x80xf32>, tensor<1x96x12x80xf32>) -> tensor<1x96x12x80xf32>
    kernel.return %2 : tensor<1x96x12x80xf32>
  }
  kernel.func @k501(%arg0: tensor<1x96x12x80xf32> {onnx.name = "in0"}, %arg1: tensor<96x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x96x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map137 at [{fill = 0.000000e+00 : f32, guard = #set15, map = #map138}, #map7] : (tensor<1x96x12x80xf32>, tensor<96x1x3x3xf32>) -> tensor<1x96x6x80xf32>
    kernel.return %0 : tensor<1x96x6x80xf32>
  }
  kernel.func @k502(%arg0: tensor<1x96x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map139 at [#map9, #map10] : (tensor<1x96x6x80xf32>, tensor<192x96x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x192x6x80xf32>, tensor<192xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %6 : tensor<1x192x6x80xf32>
  }
  kernel.func @k503(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x192x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map140 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<192x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %0 : tensor<1x192x6x80xf32>
  }
  kernel.func @k504(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<192x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x192x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %2 : tensor<1x192x6x80xf32>
  }
  kernel.func @k505(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}) -> (tensor<1x192xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map142 at #map4 : tensor<1x192x6x80xf32> -> tensor<1x192xf32>
    kernel.return %0 : tensor<1x192xf32>
  }
  kernel.func @k506(%arg0: tensor<1x192xf32> {onnx.name = "in0"}, %arg1: tensor<48x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x48x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x48x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map143 at [#map30, #map10] : (tensor<1x192xf32>, tensor<48x192x1x1xf32>) -> tensor<1x48x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x48x1x1xf32>, tensor<1x48x1x1xf32>) -> tensor<1x48x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x48x1x1xf32>) -> tensor<1x48x1x1xf32>
    kernel.return %2 : tensor<1x48x1x1xf32>
  }
  kernel.func @k507(%arg0: tensor<1x48x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<192x48x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map144 at [#map32, #map10] : (tensor<1x48x1x1xf32>, tensor<192x48x1x1xf32>) -> tensor<1x192x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x192x1x1xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x192x1x1xf32>) -> tensor<1x192x1x1xf32>
    kernel.return %2 : tensor<1x192x1x1xf32>
  }
  kernel.func @k508(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x192x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x384x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map145 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x384x6x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x6x80xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %6 = alg.map "mul(x0, x1)"(%2, %5) : (tensor<1x384x6x80xf32>, tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    kernel.return %6 : tensor<1x384x6x80xf32>
  }
  kernel.func @k509(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x6x80xf32> {onnx.name = "in2"}, %arg3: tensor<192x384x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %3 : tensor<1x192x6x80xf32>
  }
  kernel.func @k510(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %0 : tensor<1x192x6x80xf32>
  }
  kernel.func @k511(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map145 at [#map9, #map10] : (tensor<1x192x6x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x384x6x80xf32>, tensor<384xf32>) -> tensor<1x384x6x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x6x80xf32>, tensor<1x384x6x80xf32>) -> tensor<1x384x6x80xf32>
    kernel.return %5 : tensor<1x384x6x80xf32>
  }
  kernel.func @k512(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x6x80xf32> {onnx.name = "in2"}, %arg3: tensor<192x384x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x192x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map146 at [#map9, #map10] : (tensor<1x384x6x80xf32>, tensor<192x384x1x1xf32>) -> tensor<1x192x6x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %3 : tensor<1x192x6x80xf32>
  }
  kernel.func @k513(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}, %arg2: tensor<1x192x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x192x6x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map141 at [{fill = 0.000000e+00 : f32, guard = #set16, map = #map6}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x6x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map33] : (tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32>
    kernel.return %1 : tensor<1x192x6x80xf32>
  }
  kernel.func @k514(%arg0: tensor<1x192x6x80xf32> {onnx.name = "in0"}, %arg1: tensor<192x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x192x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map147 at [{fill = 0.000000e+00 : f32, guard = #set17, map = #map138}, #map7] : (tensor<1x192x6x80xf32>, tensor<192x1x3x3xf32>) -> tensor<1x192x3x80xf32>
    kernel.return %0 : tensor<1x192x3x80xf32>
  }
  kernel.func @k515(%arg0: tensor<1x192x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x192x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384xf32> {onnx.name = "in2"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map148 at [#map9, #map10] : (tensor<1x192x3x80xf32>, tensor<384x192x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x384x3x80xf32>, tensor<384xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    %6 = alg.map "mul(x0, 0.5:f32)"(%5) : (tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %6 : tensor<1x384x3x80xf32>
  }
  kernel.func @k516(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x384x1x1xf32> {onnx.name = "in1"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map149 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<384x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %0 : tensor<1x384x3x80xf32>
  }
  kernel.func @k517(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<384x1x3x3xf32> {onnx.name = "in2"}, %arg3: tensor<1x384x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%0, %arg2) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %2 : tensor<1x384x3x80xf32>
  }
  kernel.func @k518(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}) -> (tensor<1x384xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2, 3] in #map151 at #map4 : tensor<1x384x3x80xf32> -> tensor<1x384xf32>
    kernel.return %0 : tensor<1x384xf32>
  }
  kernel.func @k519(%arg0: tensor<1x384xf32> {onnx.name = "in0"}, %arg1: tensor<96x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x96x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x96x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map152 at [#map30, #map10] : (tensor<1x384xf32>, tensor<96x384x1x1xf32>) -> tensor<1x96x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %2 = alg.map "max(x0, 0.0:f32)"(%1) : (tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    kernel.return %2 : tensor<1x96x1x1xf32>
  }
  kernel.func @k520(%arg0: tensor<1x96x1x1xf32> {onnx.name = "in0"}, %arg1: tensor<384x96x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x384x1x1xf32> {onnx.name = "in2"}) -> (tensor<1x384x1x1xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map153 at [#map32, #map10] : (tensor<1x96x1x1xf32>, tensor<384x96x1x1xf32>) -> tensor<1x384x1x1xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) : (tensor<1x384x1x1xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    %2 = alg.map "max(0.0:f32, min(1.0:f32, add(0.5:f32, mul(x0, 0.1666667:f32))))"(%1) : (tensor<1x384x1x1xf32>) -> tensor<1x384x1x1xf32>
    kernel.return %2 : tensor<1x384x1x1xf32>
  }
  kernel.func @k521(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<768x384x1x1xf32> {onnx.name = "in2"}, %arg3: tensor<1x768x1x1xf32> {onnx.name = "in3"}) -> (tensor<1x768x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%0, %arg2) over [4] in #map154 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<768x384x1x1xf32>) -> tensor<1x768x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg3) at [#map4, #map33] : (tensor<1x768x3x80xf32>, tensor<1x768x1x1xf32>) -> tensor<1x768x3x80xf32>
    %3 = alg.map "div(x0, 1.4142135:f32)"(%2) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %4 = alg.map "erf(x0)"(%3) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %5 = alg.map "add(x0, 1.0:f32)"(%4) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %6 = alg.map "mul(x0, x1)"(%2, %5) : (tensor<1x768x3x80xf32>, tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    kernel.return %6 : tensor<1x768x3x80xf32>
  }
  kernel.func @k522(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x768x3x80xf32> {onnx.name = "in2"}, %arg3: tensor<384x768x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x384x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "mul(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map155 at [#map9, #map10] : (tensor<1x768x3x80xf32>, tensor<384x768x1x1xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %3 : tensor<1x384x3x80xf32>
  }
  kernel.func @k523(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<384x1x3x3xf32> {onnx.name = "in1"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4, 5] in #map150 at [{fill = 0.000000e+00 : f32, guard = #set18, map = #map6}, #map7] : (tensor<1x384x3x80xf32>, tensor<384x1x3x3xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %0 : tensor<1x384x3x80xf32>
  }
  kernel.func @k524(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<768x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<768xf32> {onnx.name = "in2"}) -> (tensor<1x768x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map154 at [#map9, #map10] : (tensor<1x384x3x80xf32>, tensor<768x384x1x1xf32>) -> tensor<1x768x3x80xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x768x3x80xf32>, tensor<768xf32>) -> tensor<1x768x3x80xf32>
    %2 = alg.map "div(x0, 1.4142135:f32)"(%1) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %3 = alg.map "erf(x0)"(%2) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %4 = alg.map "add(x0, 1.0:f32)"(%3) : (tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    %5 = alg.map "mul(x0, x1)"(%1, %4) : (tensor<1x768x3x80xf32>, tensor<1x768x3x80xf32>) -> tensor<1x768x3x80xf32>
    kernel.return %5 : tensor<1x768x3x80xf32>
  }
  kernel.func @k525(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}, %arg1: tensor<1x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<1x768x3x80xf32> {onnx.name = "in2"}, %arg3: tensor<384x768x1x1xf32> {onnx.name = "in3"}, %arg4: tensor<1x384x1x1xf32> {onnx.name = "in4"}) -> (tensor<1x384x3x80xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 2, 3, 0>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(x0, x1)"(%arg0, %arg1) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %1 = alg.contract(%arg2, %arg3) over [4] in #map155 at [#map9, #map10] : (tensor<1x768x3x80xf32>, tensor<384x768x1x1xf32>) -> tensor<1x384x3x80xf32>
    %2 = alg.map "add(x0, x1)"(%1, %arg4) at [#map4, #map33] : (tensor<1x384x3x80xf32>, tensor<1x384x1x1xf32>) -> tensor<1x384x3x80xf32>
    %3 = alg.map "add(x0, x1)"(%0, %2) : (tensor<1x384x3x80xf32>, tensor<1x384x3x80xf32>) -> tensor<1x384x3x80xf32>
    kernel.return %3 : tensor<1x384x3x80xf32>
  }
  kernel.func @k526(%arg0: tensor<1x384x3x80xf32> {onnx.name = "in0"}) -> (tensor<1x384x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [4, 5] in #map156 at #map157 : tensor<1x384x3x80xf32> -> tensor<1x384x1x40xf32>
    %1 = alg.map "div(x0, 6.0:f32)"(%0) : (tensor<1x384x1x40xf32>) -> tensor<1x384x1x40xf32>
    kernel.return %1 : tensor<1x384x1x40xf32>
  }
  kernel.func @k527(%arg0: tensor<1x384x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<240x384x1x1xf32> {onnx.name = "in1"}, %arg2: tensor<240xf32> {onnx.name = "in2"}) -> (tensor<1x240x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map158 at [#map159, #map10] : (tensor<1x384x1x40xf32>, tensor<240x384x1x1xf32>) -> tensor<1x240x1x40xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map4, #map11] : (tensor<1x240x1x40xf32>, tensor<240xf32>) -> tensor<1x240x1x40xf32>
    kernel.return %1 : tensor<1x240x1x40xf32>
  }
  kernel.func @k528(%arg0: tensor<1x240x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x1x1x7xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}) -> (tensor<1x120x1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], schedule = {}} {
    %0 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%arg0) at [#map160] : (tensor<1x240x1x40xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) at [#map160, #map4] : (tensor<1x240x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.contract(%1, %arg1) over [4] in #map161 at [{fill = 0.000000e+00 : f32, guard = #set19, map = #map162}, #map163] : (tensor<1x120x1x40xf32>, tensor<120x1x1x7xf32>) -> tensor<1x120x1x40xf32>
    %3 = alg.map "add(x0, x1)"(%arg2, %2) at [#map11, #map4] : (tensor<120xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %4 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%3) : (tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %5 = alg.map "mul(x0, x1)"(%3, %4) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %6 = alg.map "add(x0, x1)"(%1, %5) : (tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %6 : tensor<1x120x1x40xf32>
  }
  kernel.func @k529(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map165 : tensor<1x120x1x40xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map165, #map60] : (tensor<1x120x1x40xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    kernel.return %8 : tensor<1x40x120xf32>
  }
  kernel.func @k530(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x360xf32> {onnx.name = "in1"}, %arg2: tensor<360xf32> {onnx.name = "in2"}) -> (tensor<1x40x360xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map166 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x360xf32>) -> tensor<1x40x360xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x360xf32>, tensor<360xf32>) -> tensor<1x40x360xf32>
    kernel.return %1 : tensor<1x40x360xf32>
  }
  kernel.func @k531(%arg0: tensor<1x40x360xf32> {onnx.name = "in0"}) -> (tensor<1x8x40x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "add(0.0:f32, mul(x0, 0.2581989:f32))"(%arg0) at [#map167] : (tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    %1 = alg.contract(%0, %arg0) over [4] in #map168 at [#map73, #map169] : (tensor<1x8x40x15xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x40xf32>
    kernel.return %1 : tensor<1x8x40x40xf32>
  }
  kernel.func @k532(%arg0: tensor<1x8x40x40xf32> {onnx.name = "in0"}) -> (tensor<1x8x40x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [3] in #map170 at #map4 : tensor<1x8x40x40xf32> -> tensor<1x8x40xf32>
    %1 = alg.map "sub(x0, x1)"(%arg0, %0) at [#map4, #map75] : (tensor<1x8x40x40xf32>, tensor<1x8x40xf32>) -> tensor<1x8x40x40xf32>
    %2 = alg.map "exp(x0)"(%1) : (tensor<1x8x40x40xf32>) -> tensor<1x8x40x40xf32>
    %3 = alg.reduce "sum"(%2) over [3] in #map170 at #map4 : tensor<1x8x40x40xf32> -> tensor<1x8x40xf32>
    %4 = alg.map "div(x0, x1)"(%2, %3) at [#map4, #map75] : (tensor<1x8x40x40xf32>, tensor<1x8x40xf32>) -> tensor<1x8x40x40xf32>
    kernel.return %4 : tensor<1x8x40x40xf32>
  }
  kernel.func @k533(%arg0: tensor<1x8x40x40xf32> {onnx.name = "in0"}, %arg1: tensor<1x40x360xf32> {onnx.name = "in1"}) -> (tensor<1x8x40x15xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 2, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [4] in #map171 at [#map73, #map172] : (tensor<1x8x40x40xf32>, tensor<1x40x360xf32>) -> tensor<1x8x40x15xf32>
    kernel.return %0 : tensor<1x8x40x15xf32>
  }
  kernel.func @k534(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x120x1x40xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 2, 3, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) at [#map165, #map57] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k535(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %1 = alg.map "div(x0, 120.0:f32)"(%0) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %2 = alg.map "sub(x0, x1)"(%arg0, %1) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "mul(x0, x0)"(%2) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.reduce "sum"(%3) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %5 = alg.map "div(x0, 120.0:f32)"(%4) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %6 = alg.map "add(x0, 1e-5:f32)"(%5) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %7 = alg.map "sqrt(x0)"(%6) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "div(x0, x1)"(%2, %7) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    kernel.return %8 : tensor<1x40x120xf32>
  }
  kernel.func @k536(%arg0: tensor<1x40x120xf32> {onnx.name = "in0"}, %arg1: tensor<120x240xf32> {onnx.name = "in1"}, %arg2: tensor<240xf32> {onnx.name = "in2"}) -> (tensor<1x40x240xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map175 at [#map62, #map56] : (tensor<1x40x120xf32>, tensor<120x240xf32>) -> tensor<1x40x240xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x240xf32>, tensor<240xf32>) -> tensor<1x40x240xf32>
    kernel.return %1 : tensor<1x40x240xf32>
  }
  kernel.func @k537(%arg0: tensor<1x40x240xf32> {onnx.name = "in0"}, %arg1: tensor<240x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x40x120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%arg0) : (tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) : (tensor<1x40x240xf32>, tensor<1x40x240xf32>) -> tensor<1x40x240xf32>
    %2 = alg.contract(%1, %arg1) over [3] in #map176 at [#map62, #map56] : (tensor<1x40x240xf32>, tensor<240x120xf32>) -> tensor<1x40x120xf32>
    %3 = alg.map "add(x0, x1)"(%2, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %4 = alg.map "add(x0, x1)"(%arg3, %3) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %4 : tensor<1x40x120xf32>
  }
  kernel.func @k538(%arg0: tensor<1x8x40x15xf32> {onnx.name = "in0"}, %arg1: tensor<120x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<1x40x120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 1, 0>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3, 4] in #map173 at [#map77, #map174] : (tensor<1x8x40x15xf32>, tensor<120x120xf32>) -> tensor<1x40x120xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %2 = alg.map "add(x0, x1)"(%arg3, %1) : (tensor<1x40x120xf32>, tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    kernel.return %2 : tensor<1x40x120xf32>
  }
  kernel.func @k539(%arg0: tensor<1x240x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<1x40x120xf32> {onnx.name = "in1"}, %arg2: tensor<120xf32> {onnx.name = "in2"}, %arg3: tensor<120xf32> {onnx.name = "in3"}) -> (tensor<1x40x120xf32> {onnx.name = "out0"}, tensor<1x120x1x40xf32> {onnx.name = "out1"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1, 2, 3>}], schedule = {}} {
    %0 = alg.map "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"(%arg0) at [#map177] : (tensor<1x240x1x40xf32>) -> tensor<1x120x1x40xf32>
    %1 = alg.map "mul(x0, x1)"(%arg0, %0) at [#map177, #map4] : (tensor<1x240x1x40xf32>, tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %2 = alg.reduce "sum"(%arg1) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %3 = alg.map "div(x0, 120.0:f32)"(%2) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %4 = alg.map "sub(x0, x1)"(%arg1, %3) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %5 = alg.map "mul(x0, x0)"(%4) : (tensor<1x40x120xf32>) -> tensor<1x40x120xf32>
    %6 = alg.reduce "sum"(%5) over [2] in #map164 at #map57 : tensor<1x40x120xf32> -> tensor<1x40xf32>
    %7 = alg.map "div(x0, 120.0:f32)"(%6) at [#map55] : (tensor<1x40xf32>) -> tensor<1x40x1xf32>
    %8 = alg.map "add(x0, 1e-6:f32)"(%7) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %9 = alg.map "sqrt(x0)"(%8) : (tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %10 = alg.map "div(x0, x1)"(%4, %9) at [#map57, #map60] : (tensor<1x40x120xf32>, tensor<1x40x1xf32>) -> tensor<1x40x120xf32>
    %11 = alg.map "add(x2, mul(x0, x1))"(%10, %arg2, %arg3) at [#map57, #map64, #map64] : (tensor<1x40x120xf32>, tensor<120xf32>, tensor<120xf32>) -> tensor<1x40x120xf32>
    %12 = alg.map "add(x0, x1)"(%1, %11) at [#map4, #map178] : (tensor<1x120x1x40xf32>, tensor<1x40x120xf32>) -> tensor<1x120x1x40xf32>
    kernel.return %4, %12 : tensor<1x40x120xf32>, tensor<1x120x1x40xf32>
  }
  kernel.func @k540(%arg0: tensor<1x120x1x40xf32> {onnx.name = "in0"}, %arg1: tensor<120x18710xf32> {onnx.name = "in1"}, %arg2: tensor<18710xf32> {onnx.name = "in2"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2, 3>}, {dtype = f32, order = array<i64: 0, 1>}, {dtype = f32, order = array<i64: 0>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.contract(%arg0, %arg1) over [3] in #map179 at [#map180, #map56] : (tensor<1x120x1x40xf32>, tensor<120x18710xf32>) -> tensor<1x40x18710xf32>
    %1 = alg.map "add(x0, x1)"(%0, %arg2) at [#map57, #map64] : (tensor<1x40x18710xf32>, tensor<18710xf32>) -> tensor<1x40x18710xf32>
    kernel.return %1 : tensor<1x40x18710xf32>
  }
  kernel.func @k541(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}) -> (tensor<1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "max"(%arg0) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    kernel.return %0 : tensor<1x40xf32>
  }
  kernel.func @k542(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}, %arg1: tensor<1x40xf32> {onnx.name = "in1"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "sub(x0, x1)"(%arg0, %arg1) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    %1 = alg.map "exp(x0)"(%0) : (tensor<1x40x18710xf32>) -> tensor<1x40x18710xf32>
    kernel.return %1 : tensor<1x40x18710xf32>
  }
  kernel.func @k543(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}) -> (tensor<1x40xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], outputs = [{dtype = f32, order = array<i64: 0, 1>}], schedule = {}} {
    %0 = alg.reduce "sum"(%arg0) over [2] in #map181 at #map57 : tensor<1x40x18710xf32> -> tensor<1x40xf32>
    kernel.return %0 : tensor<1x40xf32>
  }
  kernel.func @k544(%arg0: tensor<1x40x18710xf32> {onnx.name = "in0"}, %arg1: tensor<1x40xf32> {onnx.name = "in1"}) -> (tensor<1x40x18710xf32> {onnx.name = "out0"}) attributes {archetype = "", cost = {dram_bytes = 0.000000e+00 : f64, flops = 0.000000e+00 : f64, ops = 0.000000e+00 : f64, us = 0.000000e+00 : f64}, inputs = [{dtype = f32, order = array<i64: 0, 1, 2>}, {dtype = f32, order = array<i64: 0, 1>}], outputs = [{dtype = f32, order = array<i64: 0, 1, 2>}], schedule = {}} {
    %0 = alg.map "div(x0, x1)"(%arg0, %arg1) at [#map57, #map55] : (tensor<1x40x18710xf32>, tensor<1x40xf32>) -> tensor<1x40x18710xf32>
    kernel.return %0 : tensor<1x40x18710xf32>
  }
}
