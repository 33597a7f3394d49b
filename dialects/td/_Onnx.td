// The onnx dialect, apart from the operators themselves, which the build script makes from schema/onnx.schema.
#ifndef KILN_ONNX_TD
#define KILN_ONNX_TD
include "_Kiln.td"

def Onnx_Dialect : Dialect {
  let name = "onnx";
  let cppNamespace = "::kiln::onnx";
  let summary = "The operators of the newest ONNX operator set";
  let description = [{
    One operation for each ONNX node. Operands are the node's inputs in order, with `onnx.None` for a missing optional
    one; results are its outputs. ONNX attributes keep their names; subgraphs are regions, in the order of their
    attributes' names, whose blocks end in `onnx.Yield`. `onnx.node` holds the node's name.

    Operators of other domains than ai.onnx carry a prefix: `onnx.ms.Gelu` is com.microsoft's.

    The verifier checks every operation against the schema table: arity, attributes and their kinds, element types.
    Values whose types are not inferred yet have the type `!onnx.value` or are unranked tensors.
  }];
  let useDefaultTypePrinterParser = 1;
}

def Onnx_ValueType : TypeDef<Onnx_Dialect, "Value"> {
  let mnemonic = "value";
  let summary = "Any ONNX value: a tensor of unknown element type, a sequence, an optional, a map";
}

def Onnx_StringType : TypeDef<Onnx_Dialect, "String"> {
  let mnemonic = "string";
  let summary = "The element type of ONNX's string tensors";
}

class Onnx_Op<string mnemonic, list<Trait> traits = []> : Kiln_Op<Onnx_Dialect, mnemonic, traits> {
  let arguments = (ins Variadic<AnyType>:$inputs);
  let results = (outs Variadic<AnyType>:$outputs);
  let assemblyFormat = "`(` $inputs `)` attr-dict `:` functional-type($inputs, $outputs)";
}

// Bodies read values from outside, and have the effects of what is in them.
class Onnx_RegionOp<string mnemonic> : Onnx_Op<mnemonic, [RecursiveMemoryEffects, RecursivelySpeculatable]>;

def Onnx_NoneOp : Kiln_Op<Onnx_Dialect, "None", [Pure]> {
  let summary = "A missing optional input";
  let results = (outs NoneType:$result);
  let assemblyFormat = "attr-dict";
}

def Onnx_WeightOp : Kiln_Op<Onnx_Dialect, "Weight", [Pure]> {
  let summary = "An initialiser, whose bytes the side file of the module holds under a key";
  let description = [{
    The module's attribute `kiln.weights` names the side file.
    ```mlir
    %w = onnx.Weight "conv1.weight" : tensor<8x3x3x3xf32>
    ```
  }];
  let arguments = (ins StrAttr:$key);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$key attr-dict `:` type($result)";
}

def Onnx_YieldOp : Kiln_Op<Onnx_Dialect, "Yield", [Pure, Terminator, ReturnLike]> {
  let summary = "Ends a body with the values of the subgraph's outputs";
  let arguments = (ins Variadic<AnyType>:$inputs);
  let assemblyFormat = "($inputs^ `:` type($inputs))? attr-dict";
}
#endif
