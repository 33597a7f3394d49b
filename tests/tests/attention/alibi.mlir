module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "q.bias" : tensor<64xf32>
    %1 = onnx.Weight "k.bias" : tensor<64xf32>
    %2 = onnx.Weight "v.bias" : tensor<64xf32>
    %3 = onnx.Weight "o.bias" : tensor<64xf32>
    %4 = onnx.Weight "onnx::MatMul_92" : tensor<64x64xf32>
    %5 = onnx.Weight "onnx::MatMul_98" : tensor<64x64xf32>
    %6 = onnx.Weight "onnx::MatMul_104" : tensor<64x64xf32>
    %7 = onnx.Weight "onnx::Add_112" : tensor<4x40x40xf32>
    %8 = onnx.Weight "onnx::MatMul_117" : tensor<64x64xf32>
    %9 = onnx.MatMul(%arg0, %4) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %10 = onnx.Add(%0, %9) {onnx.node = "/q/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %11 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %12 = onnx.Reshape(%10, %11) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %13 = onnx.Transpose(%12) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %14 = onnx.MatMul(%arg0, %5) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %15 = onnx.Add(%1, %14) {onnx.node = "/k/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %16 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %17 = onnx.Reshape(%15, %16) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %18 = onnx.MatMul(%arg0, %6) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %19 = onnx.Add(%2, %18) {onnx.node = "/v/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %20 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %21 = onnx.Reshape(%19, %20) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %22 = onnx.Transpose(%21) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %23 = onnx.Transpose(%17) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 3, 1>} : (!onnx.value) -> !onnx.value
    %24 = onnx.MatMul(%13, %23) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %25 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
    %26 = onnx.Mul(%24, %25) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %27 = onnx.Add(%26, %7) {onnx.node = "/Add"} : (!onnx.value, tensor<4x40x40xf32>) -> !onnx.value
    %28 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]]> : tensor<1x40xi64>} : () -> tensor<1x40xi64>
    %29 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<[[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [16], [17], [18], [19], [20], [21], [22], [23], [24], [25], [26], [27], [28], [29], [30], [31], [32], [33], [34], [35], [36], [37], [38], [39]]> : tensor<40x1xi64>} : () -> tensor<40x1xi64>
    %30 = onnx.LessOrEqual(%28, %29) {onnx.node = "/LessOrEqual"} : (tensor<1x40xi64>, tensor<40x1xi64>) -> !onnx.value
    %31 = onnx.Constant() {onnx.node = "Constant_22", value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %32 = onnx.Where(%30, %27, %31) {onnx.node = "/Where"} : (!onnx.value, !onnx.value, tensor<f32>) -> !onnx.value
    %33 = onnx.Softmax(%32) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %34 = onnx.MatMul(%33, %22) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %35 = onnx.Transpose(%34) {onnx.node = "/Transpose_3", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %36 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %37 = onnx.Reshape(%35, %36) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %38 = onnx.MatMul(%37, %8) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %39 = onnx.Add(%3, %38) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %39 : tensor<*xf32>
  }
}
