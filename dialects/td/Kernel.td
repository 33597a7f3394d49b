// The kernel dialect: fused regions.
#ifndef KILN_KERNEL_TD
#define KILN_KERNEL_TD
include "_Kiln.td"

def Kernel_Dialect : Dialect {
  let name = "kernel";
  let cppNamespace = "::kiln::kernel";
  let summary = "Fused regions of tensor primitives, each to become one kernel";
  let description = [{
    Covering turns a model into kernels, and a program (dialect `rt`) that launches them. Bodies are of the dialect
    `alg`. Within a kernel all float arithmetic is in f32; what its arguments and results are in memory is their
    *storage*: a dictionary with the element type `dtype`, the `order` of dimensions from the slowest to the
    contiguous one, and `pad`, the multiple that the contiguous extent is rounded up to (absent: 1).
    `{dtype = f16, order = array<i64: 0, 2, 3, 1>}` is NHWC in halves.
  }];
}

def Kernel_FuncOp : Kiln_FuncOp<Kernel_Dialect, "func", [SingleBlock]> {
  let summary = "A fused region that becomes one kernel";
  let description = [{
    Attributes:
    - `archetype`: the code generator that implements it; `schedule`: its point of that one's schedule space, integers
      by name.
    - `inputs`, `outputs`: the storage of arguments and results.
    - `cost`: the prediction it was chosen with: `us`, `dram_bytes`, `flops`, `ops`.
    - `origin`: the ONNX nodes it holds; `rules`: the rewrites that led to it.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs,
    OptionalAttr<StrAttr>:$archetype, OptionalAttr<DictionaryAttr>:$schedule,
    OptionalAttr<DictArrayAttr>:$inputs, OptionalAttr<DictArrayAttr>:$outputs,
    OptionalAttr<DictionaryAttr>:$cost, OptionalAttr<StrArrayAttr>:$origin, OptionalAttr<StrArrayAttr>:$rules);
  let regions = (region SizedRegion<1>:$body);
}

def Kernel_ConstOp : Kiln_FuncOp<Kernel_Dialect, "const", [SingleBlock]> {
  let summary = "A constant: an expression over weights, evaluated when the engine is packed";
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region SizedRegion<1>:$body);
}

def Kernel_ReturnOp
    : Kiln_Op<Kernel_Dialect, "return", [Pure, Terminator, ReturnLike, ParentOneOf<["FuncOp", "ConstOp"]>]> {
  let summary = "Ends a region with its results";
  let arguments = (ins Variadic<AnyRankedTensor>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}
#endif
