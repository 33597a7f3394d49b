// The eqsat dialect: e-graphs.
#ifndef KILN_EQSAT_TD
#define KILN_EQSAT_TD
include "_Kiln.td"

def Eqsat_Dialect : Dialect {
  let name = "eqsat";
  let cppNamespace = "::kiln::eqsat";
  let summary = "E-graphs of tensor primitives, and the kernels that may cover them";
  let description = [{
    A value stands for a class of equal values. Arguments and operations of the dialect `alg` are e-nodes;
    `eqsat.class` makes several of them one class, and an e-node that is in no `eqsat.class` is a class of its own.
    E-nodes are in the order in which they were made, and rules make alternatives late: operands may come after their
    users, so the body is a graph region.

    `eqsat.rule` on an e-node names the rule that made it, `eqsat.origin` the ONNX nodes that it comes from.
  }];
}

def Eqsat_GraphOp
    : Kiln_FuncOp<Eqsat_Dialect, "graph", [SingleBlock, RegionKindInterface, HasOnlyGraphRegion]> {
  let summary = "An e-graph";
  let description = [{
    ```mlir
    eqsat.graph @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = alg.map "mul(x0, 2.0:f32)"(%x) : (tensor<4xf32>) -> tensor<4xf32>
      %b = alg.map "add(x0, x0)"(%x) {eqsat.rule = "twice"} : (tensor<4xf32>) -> tensor<4xf32>
      %y = eqsat.class %a, %b : tensor<4xf32>
      eqsat.return %y : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region SizedRegion<1>:$body);
}

def Eqsat_ClassOp : Kiln_Op<Eqsat_Dialect, "class", [Pure, SameOperandsAndResultType]> {
  let summary = "The class of these e-nodes";
  let arguments = (ins Variadic<AnyRankedTensor>:$nodes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$nodes attr-dict `:` type($result)";
}

def Eqsat_KernelOp : Kiln_Op<Eqsat_Dialect, "kernel", [AttrSizedOperandSegments]> {
  let summary = "A candidate kernel, or one of a cover";
  let description = [{
    It computes the e-nodes `of` and writes their classes `to` memory, from classes that are there already. `inputs` and
    `outputs` are the storage of what it reads and writes, as in `kernel.func`; so are `schedule` and `cost`.
    ```mlir
    eqsat.kernel "pointwise" of(%a) to(%y) from(%x) {schedule = {lanes = 4}, ..}
        : (tensor<4xf32>) -> (tensor<4xf32>) by (tensor<4xf32>)
    ```
  }];
  let arguments = (ins StrAttr:$archetype, Variadic<AnyRankedTensor>:$nodes, Variadic<AnyRankedTensor>:$writes,
    Variadic<AnyRankedTensor>:$reads, DictionaryAttr:$schedule, OptionalAttr<DictionaryAttr>:$cost, DictArrayAttr:$inputs,
    DictArrayAttr:$outputs);
  let assemblyFormat = [{
    $archetype `of` `(` $nodes `)` `to` `(` $writes `)` `from` `(` $reads `)` attr-dict
    `:` `(` type($reads) `)` `->` `(` type($writes) `)` `by` `(` type($nodes) `)`
  }];
}

def Eqsat_ReturnOp : Kiln_Op<Eqsat_Dialect, "return", [Pure, Terminator, ReturnLike, HasParent<"GraphOp">]> {
  let summary = "The classes that are wanted";
  let arguments = (ins Variadic<AnyRankedTensor>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}
#endif
