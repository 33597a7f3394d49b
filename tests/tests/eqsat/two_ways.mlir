// A square in two ways, with a kernel for each and for what follows, alone and together: what they cost decides.
module attributes {kiln.phase = "alg"} {
  eqsat.graph @two_ways(%x: tensor<4xf32>) -> tensor<4xf32> {
    %0 = alg.map "mul(x0, x0)"(%x) {eqsat.origin = ["/mul"]} : (tensor<4xf32>) -> tensor<4xf32>
    %1 = alg.map "abs(x0)"(%2) : (tensor<4xf32>) -> tensor<4xf32>
    %3 = alg.map "pow(x0, 2.0:f32)"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    %2 = eqsat.class %0, %3 : tensor<4xf32>
    eqsat.kernel "pointwise" of(%0) to(%2) from(%x) {cost = {us = 2.0}, schedule = {lanes = 4}, S}
        : (tensor<4xf32>) -> (tensor<4xf32>) by(tensor<4xf32>)
    eqsat.kernel "pointwise" of(%3) to(%2) from(%x) {cost = {us = 3.0}, schedule = {lanes = 2}, S}
        : (tensor<4xf32>) -> (tensor<4xf32>) by(tensor<4xf32>)
    eqsat.kernel "pointwise" of(%1) to(%1) from(%2) {cost = {us = 1.0}, schedule = {lanes = 4}, S}
        : (tensor<4xf32>) -> (tensor<4xf32>) by(tensor<4xf32>)
    eqsat.kernel "pointwise" of(%0, %1) to(%1) from(%x) {cost = {us = 3.5}, schedule = {lanes = 1}, S}
        : (tensor<4xf32>) -> (tensor<4xf32>) by(tensor<4xf32>, tensor<4xf32>)
    eqsat.return %1 : tensor<4xf32>
  }
}
