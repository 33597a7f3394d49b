module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}, %arg1: tensor<2x40xi64> {onnx.name = "mask"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "q.bias" : tensor<64xf32>
    %1 = onnx.Constant() {onnx.node = "k.bias", value = dense<[-0.0599081516, 0.0343392342, -0.0849987715, -4.851900e-02, 0.0902263671, 0.0594350547, 0.0911670476, -0.0197000057, 0.113251254, 0.0864522755, 0.0620936304, 0.0719373524, -0.107049391, -0.0675805658, 6.73428178E-4, 0.0227300972]> : tensor<16xf32>} : () -> tensor<16xf32>
    %2 = onnx.Constant() {onnx.node = "v.bias", value = dense<[-0.108716369, -0.0721700639, -0.054691419, -0.0867605209, 0.0129659027, -0.0913459808, 0.06568636, -0.102890193, -0.111894518, 0.00328338146, -0.00224654377, 0.0268601626, -0.102968335, 0.11107108, -0.101216599, 0.0949049592]> : tensor<16xf32>} : () -> tensor<16xf32>
    %3 = onnx.Weight "o.bias" : tensor<64xf32>
    %4 = onnx.Weight "onnx::MatMul_95" : tensor<64x64xf32>
    %5 = onnx.Weight "onnx::MatMul_101" : tensor<64x16xf32>
    %6 = onnx.Weight "onnx::MatMul_107" : tensor<64x16xf32>
    %7 = onnx.Weight "onnx::MatMul_117" : tensor<64x64xf32>
    %8 = onnx.MatMul(%arg0, %4) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %9 = onnx.Add(%0, %8) {onnx.node = "/q/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %10 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %11 = onnx.Reshape(%9, %10) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %12 = onnx.Transpose(%11) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %13 = onnx.MatMul(%arg0, %5) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x16xf32>) -> !onnx.value
    %14 = onnx.Add(%1, %13) {onnx.node = "/k/Add"} : (tensor<16xf32>, !onnx.value) -> !onnx.value
    %15 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 1, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %16 = onnx.Reshape(%14, %15) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %17 = onnx.MatMul(%arg0, %6) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x16xf32>) -> !onnx.value
    %18 = onnx.Add(%2, %17) {onnx.node = "/v/Add"} : (tensor<16xf32>, !onnx.value) -> !onnx.value
    %19 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 1, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %20 = onnx.Reshape(%18, %19) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %21 = onnx.Transpose(%20) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %22 = onnx.Transpose(%16) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 3, 1>} : (!onnx.value) -> !onnx.value
    %23 = onnx.MatMul(%12, %22) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %24 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %25 = onnx.Div(%23, %24) {onnx.node = "/Div"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %26 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<5.000000e+01> : tensor<f32>} : () -> tensor<f32>
    %27 = onnx.Div(%25, %26) {onnx.node = "/Div_1"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %28 = onnx.Tanh(%27) {onnx.node = "/Tanh"} : (!onnx.value) -> !onnx.value
    %29 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<5.000000e+01> : tensor<f32>} : () -> tensor<f32>
    %30 = onnx.Mul(%28, %29) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %31 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %32 = onnx.Unsqueeze(%arg1, %31) {onnx.node = "/Unsqueeze"} : (tensor<2x40xi64>, tensor<1xi64>) -> !onnx.value
    %33 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %34 = onnx.Unsqueeze(%32, %33) {onnx.node = "/Unsqueeze_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %35 = onnx.Constant() {onnx.node = "/Constant_8", value = dense<0> : tensor<i64>} : () -> tensor<i64>
    %36 = onnx.Equal(%34, %35) {onnx.node = "/Equal"} : (!onnx.value, tensor<i64>) -> !onnx.value
    %37 = onnx.Cast(%36) {onnx.node = "/Cast", to = 9 : i64} : (!onnx.value) -> !onnx.value
    %38 = onnx.Constant() {onnx.node = "/Constant_9", value = dense<-1.000000e+09> : tensor<f32>} : () -> tensor<f32>
    %39 = onnx.Where(%37, %38, %30) {onnx.node = "/Where"} : (!onnx.value, tensor<f32>, !onnx.value) -> !onnx.value
    %40 = onnx.Softmax(%39) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %41 = onnx.MatMul(%40, %21) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %42 = onnx.Transpose(%41) {onnx.node = "/Transpose_3", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %43 = onnx.Constant() {onnx.node = "/Constant_10", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %44 = onnx.Reshape(%42, %43) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %45 = onnx.MatMul(%44, %7) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %46 = onnx.Add(%3, %45) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %46 : tensor<*xf32>
  }
}
