module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "onnx::MatMul_189" : tensor<64x64xf32>
    %1 = onnx.Weight "onnx::MatMul_195" : tensor<64x32xf32>
    %2 = onnx.Weight "onnx::MatMul_201" : tensor<64x32xf32>
    %3 = onnx.Weight "onnx::Cos_209" : tensor<40x16xf32>
    %4 = onnx.Weight "onnx::MatMul_240" : tensor<64x64xf32>
    %5 = onnx.MatMul(%arg0, %0) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %6 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %7 = onnx.Reshape(%5, %6) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %8 = onnx.Transpose(%7) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %9 = onnx.MatMul(%arg0, %1) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x32xf32>) -> !onnx.value
    %10 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 2, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %11 = onnx.Reshape(%9, %10) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %12 = onnx.Transpose(%11) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %13 = onnx.MatMul(%arg0, %2) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x32xf32>) -> !onnx.value
    %14 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 2, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %15 = onnx.Reshape(%13, %14) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %16 = onnx.Transpose(%15) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %17 = onnx.Cos(%3) {onnx.node = "/Cos"} : (tensor<40x16xf32>) -> !onnx.value
    %18 = onnx.Sin(%3) {onnx.node = "/Sin"} : (tensor<40x16xf32>) -> !onnx.value
    %19 = onnx.Mul(%8, %17) {onnx.node = "/Mul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %20 = onnx.Shape(%8) {onnx.node = "/Shape"} : (!onnx.value) -> !onnx.value
    %21 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<-1> : tensor<1xi64>} : () -> tensor<1xi64>
    %22 = onnx.Gather(%20, %21) {axis = 0 : i64, onnx.node = "/Gather"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %23 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %24 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %25 = onnx.Add(%22, %24) {onnx.node = "/Add"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %26 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %27 = onnx.Div(%25, %26) {onnx.node = "/Div"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %28 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %29 = onnx.Mul(%27, %28) {onnx.node = "/Mul_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %30 = onnx.Slice(%8, %23, %29, %21) {onnx.node = "/Slice"} : (!onnx.value, tensor<1xi64>, !onnx.value, tensor<1xi64>) -> !onnx.value
    %31 = onnx.Constant() {onnx.node = "/Constant_8", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %32 = onnx.Mul(%27, %31) {onnx.node = "/Mul_2"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %33 = onnx.Slice(%8, %29, %32, %21) {onnx.node = "/Slice_1"} : (!onnx.value, !onnx.value, !onnx.value, tensor<1xi64>) -> !onnx.value
    %34 = onnx.Neg(%33) {onnx.node = "/Neg"} : (!onnx.value) -> !onnx.value
    %35 = onnx.Concat(%34, %30) {axis = -1 : i64, onnx.node = "/Concat"} : (!onnx.value, !onnx.value) -> !onnx.value
    %36 = onnx.Mul(%35, %18) {onnx.node = "/Mul_3"} : (!onnx.value, !onnx.value) -> !onnx.value
    %37 = onnx.Add(%19, %36) {onnx.node = "/Add_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %38 = onnx.Mul(%12, %17) {onnx.node = "/Mul_4"} : (!onnx.value, !onnx.value) -> !onnx.value
    %39 = onnx.Shape(%12) {onnx.node = "/Shape_1"} : (!onnx.value) -> !onnx.value
    %40 = onnx.Constant() {onnx.node = "/Constant_9", value = dense<-1> : tensor<1xi64>} : () -> tensor<1xi64>
    %41 = onnx.Gather(%39, %40) {axis = 0 : i64, onnx.node = "/Gather_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %42 = onnx.Constant() {onnx.node = "/Constant_10", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %43 = onnx.Constant() {onnx.node = "/Constant_11", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %44 = onnx.Add(%41, %43) {onnx.node = "/Add_2"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %45 = onnx.Constant() {onnx.node = "/Constant_12", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %46 = onnx.Div(%44, %45) {onnx.node = "/Div_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %47 = onnx.Constant() {onnx.node = "/Constant_13", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %48 = onnx.Mul(%46, %47) {onnx.node = "/Mul_5"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %49 = onnx.Slice(%12, %42, %48, %40) {onnx.node = "/Slice_2"} : (!onnx.value, tensor<1xi64>, !onnx.value, tensor<1xi64>) -> !onnx.value
    %50 = onnx.Constant() {onnx.node = "/Constant_14", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %51 = onnx.Mul(%46, %50) {onnx.node = "/Mul_6"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %52 = onnx.Slice(%12, %48, %51, %40) {onnx.node = "/Slice_3"} : (!onnx.value, !onnx.value, !onnx.value, tensor<1xi64>) -> !onnx.value
    %53 = onnx.Neg(%52) {onnx.node = "/Neg_1"} : (!onnx.value) -> !onnx.value
    %54 = onnx.Concat(%53, %49) {axis = -1 : i64, onnx.node = "/Concat_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %55 = onnx.Mul(%54, %18) {onnx.node = "/Mul_7"} : (!onnx.value, !onnx.value) -> !onnx.value
    %56 = onnx.Add(%38, %55) {onnx.node = "/Add_3"} : (!onnx.value, !onnx.value) -> !onnx.value
    %57 = onnx.Constant() {onnx.node = "/Constant_15", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %58 = onnx.Unsqueeze(%56, %57) {onnx.node = "/Unsqueeze"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %59 = onnx.Constant() {onnx.node = "/Constant_16", value = dense<[2, 2, 2, 40, 16]> : tensor<5xi64>} : () -> tensor<5xi64>
    %60 = onnx.Constant() {onnx.node = "/Constant_17", value = dense<5> : tensor<1xi64>} : () -> tensor<1xi64>
    %61 = onnx.ConstantOfShape(%60) {onnx.node = "/ConstantOfShape", value = dense<1> : tensor<1xi64>} : (tensor<1xi64>) -> !onnx.value
    %62 = onnx.Constant() {onnx.node = "/Constant_18", value = dense<-1> : tensor<i64>} : () -> tensor<i64>
    %63 = onnx.Mul(%61, %62) {onnx.node = "/Mul_8"} : (!onnx.value, tensor<i64>) -> !onnx.value
    %64 = onnx.Equal(%59, %63) {onnx.node = "/Equal"} : (tensor<5xi64>, !onnx.value) -> !onnx.value
    %65 = onnx.Where(%64, %61, %59) {onnx.node = "/Where"} : (!onnx.value, !onnx.value, tensor<5xi64>) -> !onnx.value
    %66 = onnx.Expand(%58, %65) {onnx.node = "/Expand"} : (!onnx.value, !onnx.value) -> !onnx.value
    %67 = onnx.Constant() {onnx.node = "/Constant_19", value = dense<[2, 4, 40, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %68 = onnx.Constant() {onnx.node = "/Constant_20", value = dense<[2, 4, 40, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %69 = onnx.Reshape(%66, %67) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %70 = onnx.Constant() {onnx.node = "/Constant_21", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %71 = onnx.Unsqueeze(%16, %70) {onnx.node = "/Unsqueeze_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %72 = onnx.Constant() {onnx.node = "/Constant_22", value = dense<[2, 2, 2, 40, 16]> : tensor<5xi64>} : () -> tensor<5xi64>
    %73 = onnx.Constant() {onnx.node = "/Constant_23", value = dense<5> : tensor<1xi64>} : () -> tensor<1xi64>
    %74 = onnx.ConstantOfShape(%73) {onnx.node = "/ConstantOfShape_1", value = dense<1> : tensor<1xi64>} : (tensor<1xi64>) -> !onnx.value
    %75 = onnx.Constant() {onnx.node = "/Constant_24", value = dense<-1> : tensor<i64>} : () -> tensor<i64>
    %76 = onnx.Mul(%74, %75) {onnx.node = "/Mul_9"} : (!onnx.value, tensor<i64>) -> !onnx.value
    %77 = onnx.Equal(%72, %76) {onnx.node = "/Equal_1"} : (tensor<5xi64>, !onnx.value) -> !onnx.value
    %78 = onnx.Where(%77, %74, %72) {onnx.node = "/Where_1"} : (!onnx.value, !onnx.value, tensor<5xi64>) -> !onnx.value
    %79 = onnx.Expand(%71, %78) {onnx.node = "/Expand_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %80 = onnx.Reshape(%79, %68) {allowzero = 0 : i64, onnx.node = "/Reshape_4"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %81 = onnx.Transpose(%69) {onnx.node = "/Transpose_3", perm = array<i64: 0, 1, 3, 2>} : (!onnx.value) -> !onnx.value
    %82 = onnx.MatMul(%37, %81) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %83 = onnx.Constant() {onnx.node = "/Constant_25", value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %84 = onnx.Div(%82, %83) {onnx.node = "/Div_2"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %85 = onnx.Weight "/Constant_26_output_0" : tensor<1x1x40x40xf32>
    %86 = onnx.Add(%84, %85) {onnx.node = "/Add_4"} : (!onnx.value, tensor<1x1x40x40xf32>) -> !onnx.value
    %87 = onnx.Softmax(%86) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %88 = onnx.Cast(%87) {onnx.node = "/Cast", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %89 = onnx.Cast(%88) {onnx.node = "/Cast_1", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %90 = onnx.MatMul(%89, %80) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %91 = onnx.Transpose(%90) {onnx.node = "/Transpose_4", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %92 = onnx.Constant() {onnx.node = "/Constant_27", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %93 = onnx.Reshape(%91, %92) {allowzero = 0 : i64, onnx.node = "/Reshape_5"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %94 = onnx.MatMul(%93, %4) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> tensor<*xf32>
    return %94 : tensor<*xf32>
  }
}
