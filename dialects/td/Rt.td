// The rt dialect: the host program.
#ifndef KILN_RT_TD
#define KILN_RT_TD
include "_Kiln.td"

def Rt_Dialect : Dialect {
  let name = "rt";
  let cppNamespace = "::kiln::rt";
  let summary = "The host program: which kernels run, on which memory, in which order";
  let description = [{
    A program has two forms. After covering, values are tensors: `rt.launch` returns what a kernel computes. After
    `bufferize`, values are buffers: every tensor has a place in the caller's memory, the engine's constants or the
    arena, and launches write into the buffers after `into`. Offsets and sizes are in bytes, as affine maps of the
    module's symbols, or text where they have no affine form.
  }];
  let useDefaultTypePrinterParser = 1;
}

def Rt_BufferType : TypeDef<Rt_Dialect, "Buffer"> {
  let mnemonic = "buffer";
  let summary = "A piece of device memory";
}

class Rt_Op<string mnemonic, list<Trait> traits = []> : Kiln_Op<Rt_Dialect, mnemonic, traits>;
def Rt_Value : AnyTypeOf<[AnyRankedTensor, Rt_BufferType]>;

class Rt_Attr<string classes, string what>
    : Attr<CPred<"::llvm::isa<" # classes # ">($_self)">, what> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
  let valueType = NoneType;
}
def Rt_BytesAttr : Rt_Attr<"::mlir::AffineMapAttr, ::mlir::StringAttr", "a number of bytes over the symbols">;

def Rt_ProgramOp : Kiln_FuncOp<Rt_Dialect, "program", [SingleBlock]> {
  let summary = "The host program of a model";
  let description = [{
    Arguments and results carry their ONNX names as `onnx.name`. In the buffer form the arguments are the inputs, then
    the outputs; `inputs` says how many are inputs, `types` what tensors all of them hold, `arena` the bytes of the
    arena, and `tensors` the bytes of all tensors in it without reuse.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs,
    OptionalAttr<I64Attr>:$inputs, OptionalAttr<TypeArrayAttr>:$types,
    OptionalAttr<Rt_BytesAttr>:$arena, OptionalAttr<Rt_BytesAttr>:$tensors);
  let regions = (region SizedRegion<1>:$body);
}

def Rt_ReturnOp : Rt_Op<"return", [Pure, Terminator, ReturnLike, HasParent<"ProgramOp">]> {
  let summary = "Ends a program with its results (none in the buffer form)";
  let arguments = (ins Variadic<AnyRankedTensor>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

def Rt_ConstOp : Rt_Op<"const", [Pure]> {
  let summary = "A constant of the engine: the value of a `kernel.const`, stored as `storage` says";
  let arguments = (ins FlatSymbolRefAttr:$source, DictionaryAttr:$storage);
  let results = (outs Rt_Value:$result);
  let assemblyFormat = "$source `as` $storage attr-dict `:` type($result)";
}

def Rt_AllocOp : Rt_Op<"alloc", [Pure]> {
  let summary = "A buffer in the arena, at an offset";
  let arguments = (ins Rt_BytesAttr:$offset, Rt_BytesAttr:$bytes);
  let results = (outs Rt_BufferType:$result);
  let assemblyFormat = "`at` $offset `bytes` $bytes attr-dict";
}

def Rt_LaunchOp : Rt_Op<"launch", [AttrSizedOperandSegments]> {
  let summary = "Runs a kernel";
  let description = [{
    ```mlir
    %y = rt.launch @k(%x) : (tensor<4xf32>) -> tensor<4xf32>
    rt.launch @k(%x) into(%y) : (!rt.buffer) -> ()
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$kernel, Variadic<Rt_Value>:$inputs, Variadic<Rt_BufferType>:$outputs);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $kernel `(` $inputs `)` (`into` `(` $outputs^ `)`)? attr-dict
    `:` functional-type($inputs, $results)
  }];
}

def Rt_KernelOp : Rt_Op<"kernel", [Symbol]> {
  let summary = "A compiled kernel of an engine";
  let description = [{
    What `kiln-translate --engine-to-mlir` shows: numbers of buffers read and written and of i64 arguments, threads of a
    block, bytes of shared memory and of a CPU thread's scratch, and where it comes from. A launch of it says its
    `grid` and the values of its `arguments`.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrAttr:$archetype, I64Attr:$inputs, I64Attr:$outputs,
    I64Attr:$arguments, DenseI64ArrayAttr:$block, I64Attr:$shared, Rt_BytesAttr:$scratch,
    OptionalAttr<StrArrayAttr>:$origin, OptionalAttr<F64Attr>:$predicted_us);
  let assemblyFormat = "$sym_name attr-dict";
}

def Rt_WeightOp : Rt_Op<"weight", [Pure]> {
  let summary = "A constant of an engine, by name";
  let arguments = (ins StrAttr:$name, TypeAttr:$type);
  let results = (outs Rt_BufferType:$result);
  let assemblyFormat = "$name `:` $type attr-dict";
}

def Rt_FillOp : Rt_Op<"fill"> {
  let summary = "Sets every byte of a buffer";
  let arguments = (ins Rt_BufferType:$buffer, I64Attr:$byte);
  let assemblyFormat = "$buffer `with` $byte attr-dict";
}

def Rt_CopyOp : Rt_Op<"copy"> {
  let summary = "Copies a buffer that no launch writes into an output";
  let arguments = (ins Rt_BufferType:$from, Rt_BufferType:$to);
  let assemblyFormat = "$from `to` $to attr-dict";
}
#endif
