module attributes {kiln.phase = "alg"} {
  func.func @norm_linear(%x: tensor<4x8xf32> {onnx.name = "x"}) -> (tensor<4x16xf32> {onnx.name = "y"}) {
    %g = alg.weight "g" : tensor<8xf32>
    %w = alg.weight "w" : tensor<8x16xf32>
    %s = alg.map "mul(x0, x1)"(%x, %g) at [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>]
        : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    %y = alg.contract(%s, %w) over [2] in affine_map<() -> (4, 16, 8)>
        at [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>]
        : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    %z = alg.map "max(x0, 0.0:f32)"(%y) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    return %z : tensor<4x16xf32>
  }
}
