// A residual block as exporters write it: relu(batch_norm(conv3x3(x)) + x).
module attributes {kiln.phase = "onnx"} {
  func.func @main(%x: tensor<1x8x6x6xf32> {onnx.name = "x"}) -> (!onnx.value {onnx.name = "y"}) {
    %w = onnx.Weight "conv.weight" : tensor<8x8x3x3xf32>
    %scale = onnx.Weight "bn.weight" : tensor<8xf32>
    %shift = onnx.Weight "bn.bias" : tensor<8xf32>
    %mean = onnx.Weight "bn.running_mean" : tensor<8xf32>
    %var = onnx.Weight "bn.running_var" : tensor<8xf32>
    %conv = onnx.Conv(%x, %w) {onnx.node = "conv", kernel_shape = [3, 3], pads = [1, 1, 1, 1], strides = [1, 1]}
        : (tensor<1x8x6x6xf32>, tensor<8x8x3x3xf32>) -> !onnx.value
    %bn = onnx.BatchNormalization(%conv, %scale, %shift, %mean, %var) {onnx.node = "bn", epsilon = 1.0e-5 : f32}
        : (!onnx.value, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> !onnx.value
    %sum = onnx.Add(%bn, %x) {onnx.node = "residual"} : (!onnx.value, tensor<1x8x6x6xf32>) -> !onnx.value
    %y = onnx.Relu(%sum) {onnx.node = "relu"} : (!onnx.value) -> !onnx.value
    return %y : !onnx.value
  }
}
