module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "q.bias" : tensor<64xf32>
    %1 = onnx.Weight "k.bias" : tensor<64xf32>
    %2 = onnx.Weight "v.bias" : tensor<64xf32>
    %3 = onnx.Weight "o.bias" : tensor<64xf32>
    %4 = onnx.Weight "onnx::MatMul_131" : tensor<64x64xf32>
    %5 = onnx.Weight "onnx::MatMul_159" : tensor<64x64xf32>
    %6 = onnx.Weight "onnx::MatMul_160" : tensor<64x64xf32>
    %7 = onnx.Weight "onnx::MatMul_179" : tensor<64x64xf32>
    %8 = onnx.Constant() {onnx.node = "/Constant", value = dense<1> : tensor<i64>} : () -> tensor<i64>
    %9 = onnx.MatMul(%arg0, %4) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %10 = onnx.Add(%0, %9) {onnx.node = "/q/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %11 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
    %12 = onnx.Mul(%10, %11) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %13 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %14 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %15 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %16 = onnx.Reshape(%12, %13) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %17 = onnx.Transpose(%16) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %18 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<[8, 40, 16]> : tensor<3xi64>} : () -> tensor<3xi64>
    %19 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<[8, 40, 16]> : tensor<3xi64>} : () -> tensor<3xi64>
    %20 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<[8, 40, 16]> : tensor<3xi64>} : () -> tensor<3xi64>
    %21 = onnx.Reshape(%17, %18) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %22 = onnx.MatMul(%arg0, %5) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %23 = onnx.Add(%1, %22) {onnx.node = "/k/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %24 = onnx.Reshape(%23, %14) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %25 = onnx.Transpose(%24) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %26 = onnx.Reshape(%25, %19) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %27 = onnx.MatMul(%arg0, %6) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %28 = onnx.Add(%2, %27) {onnx.node = "/v/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %29 = onnx.Reshape(%28, %15) {allowzero = 0 : i64, onnx.node = "/Reshape_4"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %30 = onnx.Transpose(%29) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %31 = onnx.Reshape(%30, %20) {allowzero = 0 : i64, onnx.node = "/Reshape_5"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %32 = onnx.Transpose(%26) {onnx.node = "/Transpose_3", perm = array<i64: 0, 2, 1>} : (!onnx.value) -> !onnx.value
    %33 = onnx.MatMul(%21, %32) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %34 = onnx.Weight "/Constant_8_output_0" : tensor<40x40xf32>
    %35 = onnx.Trilu(%34, %8) {onnx.node = "/Trilu", upper = 1 : i64} : (tensor<40x40xf32>, tensor<i64>) -> !onnx.value
    %36 = onnx.Constant() {onnx.node = "/Constant_9", value = dense<[2, 4, 40, 40]> : tensor<4xi64>} : () -> tensor<4xi64>
    %37 = onnx.Reshape(%33, %36) {allowzero = 0 : i64, onnx.node = "/Reshape_6"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %38 = onnx.Add(%37, %35) {onnx.node = "/Add"} : (!onnx.value, !onnx.value) -> !onnx.value
    %39 = onnx.Constant() {onnx.node = "/Constant_10", value = dense<[8, 40, 40]> : tensor<3xi64>} : () -> tensor<3xi64>
    %40 = onnx.Reshape(%38, %39) {allowzero = 0 : i64, onnx.node = "/Reshape_7"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %41 = onnx.Softmax(%40) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %42 = onnx.MatMul(%41, %31) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %43 = onnx.Constant() {onnx.node = "/Constant_11", value = dense<[2, 4, 40, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %44 = onnx.Reshape(%42, %43) {allowzero = 0 : i64, onnx.node = "/Reshape_8"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %45 = onnx.Transpose(%44) {onnx.node = "/Transpose_4", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %46 = onnx.Constant() {onnx.node = "/Constant_12", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %47 = onnx.Reshape(%45, %46) {allowzero = 0 : i64, onnx.node = "/Reshape_9"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %48 = onnx.MatMul(%47, %7) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %49 = onnx.Add(%3, %48) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %49 : tensor<*xf32>
  }
}
