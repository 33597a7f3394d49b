// An encoder block with its norms first: attention with two heads of eight, then a perceptron with GELU. Sequence 8, width 16.
module attributes {kiln.phase = "onnx"} {
  func.func @main(%x: tensor<1x8x16xf32> {onnx.name = "x"}) -> (!onnx.value {onnx.name = "y"}) {
    %g1 = onnx.Weight "norm1.weight" : tensor<16xf32>
    %b1 = onnx.Weight "norm1.bias" : tensor<16xf32>
    %n1 = onnx.LayerNormalization(%x, %g1, %b1) {onnx.node = "norm1", axis = -1 : i64, epsilon = 1.0e-5 : f32}
        : (tensor<1x8x16xf32>, tensor<16xf32>, tensor<16xf32>) -> !onnx.value
    %split = onnx.Constant() {onnx.node = "heads", value = dense<[1, 8, 2, 8]> : tensor<4xi64>} : () -> tensor<4xi64>
    %wq = onnx.Weight "query.weight" : tensor<16x16xf32>
    %bq = onnx.Weight "query.bias" : tensor<16xf32>
    %q0 = onnx.MatMul(%n1, %wq) {onnx.node = "query"} : (!onnx.value, tensor<16x16xf32>) -> !onnx.value
    %q1 = onnx.Add(%q0, %bq) {onnx.node = "query.bias"} : (!onnx.value, tensor<16xf32>) -> !onnx.value
    %q2 = onnx.Reshape(%q1, %split) {onnx.node = "query.heads"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %q = onnx.Transpose(%q2) {onnx.node = "query.rows", perm = [0, 2, 1, 3]} : (!onnx.value) -> !onnx.value
    %wk = onnx.Weight "key.weight" : tensor<16x16xf32>
    %bk = onnx.Weight "key.bias" : tensor<16xf32>
    %k0 = onnx.MatMul(%n1, %wk) {onnx.node = "key"} : (!onnx.value, tensor<16x16xf32>) -> !onnx.value
    %k1 = onnx.Add(%k0, %bk) {onnx.node = "key.bias"} : (!onnx.value, tensor<16xf32>) -> !onnx.value
    %k2 = onnx.Reshape(%k1, %split) {onnx.node = "key.heads"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %k = onnx.Transpose(%k2) {onnx.node = "key.columns", perm = [0, 2, 3, 1]} : (!onnx.value) -> !onnx.value
    %wv = onnx.Weight "value.weight" : tensor<16x16xf32>
    %bv = onnx.Weight "value.bias" : tensor<16xf32>
    %v0 = onnx.MatMul(%n1, %wv) {onnx.node = "value"} : (!onnx.value, tensor<16x16xf32>) -> !onnx.value
    %v1 = onnx.Add(%v0, %bv) {onnx.node = "value.bias"} : (!onnx.value, tensor<16xf32>) -> !onnx.value
    %v2 = onnx.Reshape(%v1, %split) {onnx.node = "value.heads"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %v = onnx.Transpose(%v2) {onnx.node = "value.rows", perm = [0, 2, 1, 3]} : (!onnx.value) -> !onnx.value
    %root = onnx.Constant() {onnx.node = "root", value = dense<2.828427> : tensor<f32>} : () -> tensor<f32>
    %qk = onnx.MatMul(%q, %k) {onnx.node = "scores"} : (!onnx.value, !onnx.value) -> !onnx.value
    %scaled = onnx.Div(%qk, %root) {onnx.node = "scaled"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %p = onnx.Softmax(%scaled) {onnx.node = "softmax", axis = -1 : i64} : (!onnx.value) -> !onnx.value
    %pv = onnx.MatMul(%p, %v) {onnx.node = "mixed"} : (!onnx.value, !onnx.value) -> !onnx.value
    %rows = onnx.Transpose(%pv) {onnx.node = "mixed.rows", perm = [0, 2, 1, 3]} : (!onnx.value) -> !onnx.value
    %join = onnx.Constant() {onnx.node = "width", value = dense<[1, 8, 16]> : tensor<3xi64>} : () -> tensor<3xi64>
    %joined = onnx.Reshape(%rows, %join) {onnx.node = "joined"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %wo = onnx.Weight "out.weight" : tensor<16x16xf32>
    %bo = onnx.Weight "out.bias" : tensor<16xf32>
    %o0 = onnx.MatMul(%joined, %wo) {onnx.node = "out"} : (!onnx.value, tensor<16x16xf32>) -> !onnx.value
    %o1 = onnx.Add(%o0, %bo) {onnx.node = "out.bias"} : (!onnx.value, tensor<16xf32>) -> !onnx.value
    %h = onnx.Add(%x, %o1) {onnx.node = "residual1"} : (tensor<1x8x16xf32>, !onnx.value) -> !onnx.value
    %g2 = onnx.Weight "norm2.weight" : tensor<16xf32>
    %b2 = onnx.Weight "norm2.bias" : tensor<16xf32>
    %n2 = onnx.LayerNormalization(%h, %g2, %b2) {onnx.node = "norm2", axis = -1 : i64, epsilon = 1.0e-5 : f32}
        : (!onnx.value, tensor<16xf32>, tensor<16xf32>) -> !onnx.value
    %w1 = onnx.Weight "up.weight" : tensor<16x64xf32>
    %c1 = onnx.Weight "up.bias" : tensor<64xf32>
    %u0 = onnx.MatMul(%n2, %w1) {onnx.node = "up"} : (!onnx.value, tensor<16x64xf32>) -> !onnx.value
    %u1 = onnx.Add(%u0, %c1) {onnx.node = "up.bias"} : (!onnx.value, tensor<64xf32>) -> !onnx.value
    %u = onnx.Gelu(%u1) {onnx.node = "gelu"} : (!onnx.value) -> !onnx.value
    %w2 = onnx.Weight "down.weight" : tensor<64x16xf32>
    %c2 = onnx.Weight "down.bias" : tensor<16xf32>
    %d0 = onnx.MatMul(%u, %w2) {onnx.node = "down"} : (!onnx.value, tensor<64x16xf32>) -> !onnx.value
    %d1 = onnx.Add(%d0, %c2) {onnx.node = "down.bias"} : (!onnx.value, tensor<16xf32>) -> !onnx.value
    %y = onnx.Add(%h, %d1) {onnx.node = "residual2"} : (!onnx.value, !onnx.value) -> !onnx.value
    return %y : !onnx.value
  }
}
