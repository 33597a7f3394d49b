// The alg dialect: tensor primitives.
#ifndef KILN_ALG_TD
#define KILN_ALG_TD
include "_Kiln.td"

def Alg_Dialect : Dialect {
  let name = "alg";
  let cppNamespace = "::kiln::alg";
  let summary = "Tensor primitives, each a pure function from index boxes to scalars";
  let description = [{
    Every value is a ranked tensor. A dynamic extent is an expression over the module's symbols, which the type's
    encoding gives for all dimensions: `tensor<1x?xf32, affine_map<()[s0] -> (1, s0 * 2)>>`; `s_i` is the i-th entry
    of the module's `kiln.symbols`. Types with static extents have no encoding.

    An *access* says which element of an operand is read at a point of the iteration domain: an affine map from the
    domain's axes to the operand's dimensions, or a dictionary `{map, guard, fill}`, where the value is `fill` at the
    points outside the integer set `guard` (that is padding). The constraints of a guard come in pairs, `e >= 0` and
    `n - e - 1 >= 0`. Expressions with `min`, `max` or products of axes, which affine maps lack, are text in the same
    syntax.

    A *body* is a scalar expression in text: `x0` is the first operand's element, `i1` the index along the second
    axis, `s0` a symbol, `2.5:f32` a constant; `add(mul(x0, x1), 2.5:f32)`. The crate kiln-algebra defines the meaning
    of all of it.

    Element types: `i1` (bool), `i8` to `i64`, `ui8` to `ui64`, `f16`, `bf16`, `f32`, `f64`.
  }];
}

// An attribute without a type of its own, so that a format may have `:` after it.
class Alg_Attr<string classes, string what>
    : Attr<CPred<"::llvm::isa<" # classes # ">($_self)">, what> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
  let valueType = NoneType;
}
def Alg_ExprsAttr : Alg_Attr<"::mlir::AffineMapAttr, ::mlir::StringAttr", "integer expressions">;
def Alg_AccessAttr : Alg_Attr<"::mlir::AffineMapAttr, ::mlir::StringAttr, ::mlir::DictionaryAttr", "access">;

class Alg_Op<string mnemonic> : Kiln_Op<Alg_Dialect, mnemonic, [Pure]>;

def Alg_ConstantOp : Kiln_Op<Alg_Dialect, "constant", [Pure, AllTypesMatch<["value", "result"]>]> {
  let summary = "A small constant";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "attr-dict $value";
}

def Alg_WeightOp : Alg_Op<"weight"> {
  let summary = "A constant by key; the file that the module's `kiln.weights` names has its bytes";
  let arguments = (ins StrAttr:$key);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$key attr-dict `:` type($result)";
}

def Alg_MapOp : Alg_Op<"map"> {
  let summary = "`out[d] = body(x_i[access_i(d)], ..)`; the accesses are the identity where they are absent";
  let description = [{
    ```mlir
    %z = alg.map "max(add(x0, x1), 0.0:f32)"(%x, %y) at [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>]
        : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
    ```
  }];
  let arguments = (ins StrAttr:$body, Variadic<AnyRankedTensor>:$inputs, OptionalAttr<ArrayAttr>:$accesses);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $body `(` $inputs `)` (`at` $accesses^)? attr-dict `:` functional-type($inputs, $result)
  }];
}

def Alg_ViewOp : Alg_Op<"view"> {
  let summary = "`out[d] = x[access(d)]`: transposition, reshape, slice, broadcast, padding, window";
  let arguments = (ins AnyRankedTensor:$input, Alg_AccessAttr:$access);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input `at` $access attr-dict `:` type($input) `->` type($result)";
}

def Alg_ReduceOp : Alg_Op<"reduce"> {
  let summary = "`out[p] = kind over r of x[access(p, r)]`: `sum`, `prod`, `max`, `min`";
  let description = [{
    `domain` gives the extents of all axes, `over` those that are reduced; the result keeps the others in order.
    ```mlir
    %y = alg.reduce "sum"(%x) over [1] in affine_map<() -> (4, 8)> at affine_map<(d0, d1) -> (d0, d1)>
        : tensor<4x8xf32> -> tensor<4xf32>
    ```
  }];
  let arguments = (ins StrAttr:$kind, AnyRankedTensor:$input, DenseI64ArrayAttr:$over, Alg_ExprsAttr:$domain,
    Alg_AccessAttr:$access);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $kind `(` $input `)` `over` $over `in` $domain `at` $access attr-dict `:` type($input) `->` type($result)
  }];
}

def Alg_ContractOp : Alg_Op<"contract"> {
  let summary = "`out[p] = sum over r of a[access_a(p, r)] * b[access_b(p, r)]`: matmul, convolution";
  let arguments = (ins AnyRankedTensor:$a, AnyRankedTensor:$b, DenseI64ArrayAttr:$over, Alg_ExprsAttr:$domain,
    ArrayAttr:$accesses);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    `(` $a `,` $b `)` `over` $over `in` $domain `at` $accesses attr-dict
    `:` `(` type($a) `,` type($b) `)` `->` type($result)
  }];
}

def Alg_FoldOp : Alg_Op<"fold"> {
  let summary = "`out[p] = combine over k of body(x_i[..], r[p]) * y[..]` with `r[p] = kind over k of x_0[..]`, in one pass";
  let description = [{
    In `body`, the operand after those it reads (`x0` ..) is `r`. With `times`, the last operand `y` is no operand of the
    body: what the body gives is multiplied by it. `domain` and `over` are as in `alg.reduce`. The body is such that the
    sum can be kept up to date while `r` is still being found.
    ```mlir
    %y = alg.fold "max" "exp(sub(x0, x1))" "sum"(%s, %v) over [3] in affine_map<() -> (2, 4, 8, 16)>
        at [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>] {times}
        : (tensor<2x4x16xf32>, tensor<2x16x8xf32>) -> tensor<2x4x8xf32>
    ```
  }];
  let arguments = (ins StrAttr:$kind, StrAttr:$body, StrAttr:$combine, Variadic<AnyRankedTensor>:$inputs,
    DenseI64ArrayAttr:$over, Alg_ExprsAttr:$domain, ArrayAttr:$accesses, UnitAttr:$times);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $kind $body $combine `(` $inputs `)` `over` $over `in` $domain `at` $accesses attr-dict
    `:` functional-type($inputs, $result)
  }];
}

def Alg_ConcatOp : Alg_Op<"concat"> {
  let summary = "Operands side by side along an axis";
  let arguments = (ins Variadic<AnyRankedTensor>:$inputs, I64Attr:$axis);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "`(` $inputs `)` `along` $axis attr-dict `:` functional-type($inputs, $result)";
}

def Alg_GatherOp : Alg_Op<"gather"> {
  let summary = "`out[d] = data[map(d, g)]` with `g_j = index_j[access_j(d)]`";
  let description = [{
    In `map`, the axes after those of the result are the gathered indices. An index out of range is clamped into it.
    ```mlir
    %y = alg.gather %table(%ids) at [affine_map<(d0, d1) -> (d0)>] to affine_map<(d0, d1, d2) -> (d2, d1)>
        : (tensor<100x8xf32>), (tensor<4xi64>) -> tensor<4x8xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$data, Variadic<AnyRankedTensor>:$indices, ArrayAttr:$accesses, Alg_ExprsAttr:$map);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $data `(` $indices `)` `at` $accesses `to` $map attr-dict
    `:` `(` type($data) `)` `,` functional-type($indices, $result)
  }];
}

def Alg_ScanOp : Alg_Op<"scan"> {
  let summary = "`out[d] = kind over k up to d_axis of x[access(d with k on the axis)]`: running sum, product, max, min";
  let description = [{
    `exclusive` leaves out the element at the position itself; `reverse` runs from the end of the axis.
    ```mlir
    %y = alg.scan "sum"(%x) along 1 at affine_map<(d0, d1) -> (d0, d1)> {exclusive} : tensor<4x8xf32> -> tensor<4x8xf32>
    ```
  }];
  let arguments = (ins StrAttr:$kind, AnyRankedTensor:$input, I64Attr:$axis, Alg_AccessAttr:$access,
    UnitAttr:$exclusive, UnitAttr:$reverse);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$kind `(` $input `)` `along` $axis `at` $access attr-dict `:` type($input) `->` type($result)";
}

def Alg_SortOp : Alg_Op<"sort"> {
  let summary = "Stable argsort along an axis: indices as i64; NaN is the largest, `descending` or not";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$axis, UnitAttr:$descending);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input `along` $axis attr-dict `:` type($input) `->` type($result)";
}

def Alg_ScatterOp : Alg_Op<"scatter"> {
  let summary = "The data with `updates[access(d)]` at `map(d, g)`, `g_j = index_j[access_j(d)]`";
  let description = [{
    As in `alg.gather`, the axes of `map` after those of `domain` are the gathered indices; an update outside of the
    data is dropped. With `kind` (`sum`, `prod`, `max`, `min`) an update is combined with what is there, without it the
    last one replaces it.
    ```mlir
    %y = alg.scatter %x, %u(%ids) in affine_map<() -> (4, 8)> at affine_map<(d0, d1) -> (d0, d1)>,
        [affine_map<(d0, d1) -> (d0)>] to affine_map<(d0, d1, d2) -> (d2, d1)> {kind = "sum"}
        : (tensor<100x8xf32>, tensor<4x8xf32>), (tensor<4xi64>) -> tensor<100x8xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$data, AnyRankedTensor:$updates, Variadic<AnyRankedTensor>:$indices,
    Alg_ExprsAttr:$domain, Alg_AccessAttr:$access, ArrayAttr:$accesses, Alg_ExprsAttr:$map, OptionalAttr<StrAttr>:$kind);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $data `,` $updates `(` $indices `)` `in` $domain `at` $access `,` $accesses `to` $map attr-dict
    `:` `(` type($data) `,` type($updates) `)` `,` functional-type($indices, $result)
  }];
}

def Alg_GreedyOp : Alg_Op<"greedy"> {
  let summary = "Greedy suppression along the last axis: kept where valid and in conflict with no earlier kept one";
  let description = [{
    In the access of `conflict`, the axis after those of the result is the earlier candidate.
    ```mlir
    %k = alg.greedy(%v, %c) at [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d2, d1)>]
        : (tensor<2x8xi1>, tensor<2x8x8xi1>) -> tensor<2x8xi1>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$valid, AnyRankedTensor:$conflict, ArrayAttr:$accesses);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    `(` $valid `,` $conflict `)` `at` $accesses attr-dict `:` `(` type($valid) `,` type($conflict) `)` `->` type($result)
  }];
}
#endif
