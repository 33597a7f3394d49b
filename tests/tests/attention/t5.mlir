module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}, %arg1: tensor<2x40xi64> {onnx.name = "mask"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "bias.weight" : tensor<32x4xf32>
    %1 = onnx.Weight "onnx::MatMul_110" : tensor<64x64xf32>
    %2 = onnx.Weight "onnx::MatMul_116" : tensor<64x64xf32>
    %3 = onnx.Weight "onnx::MatMul_122" : tensor<64x64xf32>
    %4 = onnx.Weight "onnx::MatMul_134" : tensor<64x64xf32>
    %5 = onnx.MatMul(%arg0, %1) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %6 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %7 = onnx.Reshape(%5, %6) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %8 = onnx.Transpose(%7) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %9 = onnx.MatMul(%arg0, %2) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %10 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %11 = onnx.Reshape(%9, %10) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %12 = onnx.MatMul(%arg0, %3) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %13 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %14 = onnx.Reshape(%12, %13) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %15 = onnx.Transpose(%14) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %16 = onnx.Transpose(%11) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 3, 1>} : (!onnx.value) -> !onnx.value
    %17 = onnx.MatMul(%8, %16) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %18 = onnx.Weight "/Constant_3_output_0" : tensor<40x40xi64>
    %19 = onnx.Abs(%18) {onnx.node = "/Abs"} : (tensor<40x40xi64>) -> !onnx.value
    %20 = onnx.Cast(%19) {onnx.node = "/Cast", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %21 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %22 = onnx.Div(%20, %21) {onnx.node = "/Div"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %23 = onnx.Log(%22) {onnx.node = "/Log"} : (!onnx.value) -> !onnx.value
    %24 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<2.77258873> : tensor<f32>} : () -> tensor<f32>
    %25 = onnx.Div(%23, %24) {onnx.node = "/Div_1"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %26 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %27 = onnx.Mul(%25, %26) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %28 = onnx.Cast(%27) {onnx.node = "/Cast_1", to = 7 : i64} : (!onnx.value) -> !onnx.value
    %29 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<8> : tensor<i64>} : () -> tensor<i64>
    %30 = onnx.Add(%28, %29) {onnx.node = "/Add"} : (!onnx.value, tensor<i64>) -> !onnx.value
    %31 = onnx.Constant() {onnx.node = "/Constant_8", value = dense<8> : tensor<i64>} : () -> tensor<i64>
    %32 = onnx.Less(%19, %31) {onnx.node = "/Less"} : (!onnx.value, tensor<i64>) -> !onnx.value
    %33 = onnx.Constant() {onnx.node = "/Constant_9", value = dense<15> : tensor<i64>} : () -> tensor<i64>
    %34 = onnx.None
    %35 = onnx.Clip(%30, %34, %33) {onnx.node = "/Clip"} : (!onnx.value, none, tensor<i64>) -> !onnx.value
    %36 = onnx.Where(%32, %19, %35) {onnx.node = "/Where"} : (!onnx.value, !onnx.value, !onnx.value) -> !onnx.value
    %37 = onnx.Weight "/Constant_10_output_0" : tensor<40x40xi64>
    %38 = onnx.Add(%37, %36) {onnx.node = "/Add_1"} : (tensor<40x40xi64>, !onnx.value) -> !onnx.value
    %39 = onnx.Gather(%0, %38) {onnx.node = "/bias/Gather"} : (tensor<32x4xf32>, !onnx.value) -> !onnx.value
    %40 = onnx.Transpose(%39) {onnx.node = "/Transpose_3", perm = array<i64: 2, 0, 1>} : (!onnx.value) -> !onnx.value
    %41 = onnx.Constant() {onnx.node = "/Constant_11", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %42 = onnx.Unsqueeze(%40, %41) {onnx.node = "/Unsqueeze"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %43 = onnx.Constant() {onnx.node = "/Constant_12", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %44 = onnx.Unsqueeze(%arg1, %43) {onnx.node = "/Unsqueeze_1"} : (tensor<2x40xi64>, tensor<1xi64>) -> !onnx.value
    %45 = onnx.Constant() {onnx.node = "/Constant_13", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %46 = onnx.Unsqueeze(%44, %45) {onnx.node = "/Unsqueeze_2"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %47 = onnx.Cast(%46) {onnx.node = "/Cast_2", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %48 = onnx.Constant() {onnx.node = "/Constant_14", value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %49 = onnx.Sub(%48, %47) {onnx.node = "/Sub"} : (tensor<f32>, !onnx.value) -> !onnx.value
    %50 = onnx.Constant() {onnx.node = "/Constant_15", value = dense<-3.40282347E+38> : tensor<f32>} : () -> tensor<f32>
    %51 = onnx.Mul(%49, %50) {onnx.node = "/Mul_1"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %52 = onnx.Add(%42, %51) {onnx.node = "/Add_2"} : (!onnx.value, !onnx.value) -> !onnx.value
    %53 = onnx.Add(%17, %52) {onnx.node = "/Add_3"} : (!onnx.value, !onnx.value) -> !onnx.value
    %54 = onnx.Cast(%53) {onnx.node = "/Cast_3", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %55 = onnx.Softmax(%54) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %56 = onnx.MatMul(%55, %15) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %57 = onnx.Transpose(%56) {onnx.node = "/Transpose_4", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %58 = onnx.Constant() {onnx.node = "/Constant_16", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %59 = onnx.Reshape(%57, %58) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %60 = onnx.MatMul(%59, %4) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> tensor<*xf32>
    return %60 : tensor<*xf32>
  }
}
