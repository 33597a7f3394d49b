// The base of every dialect of Kiln. Files whose names begin with `_` define no dialect.
#ifndef KILN_TD
#define KILN_TD
include "mlir/IR/OpBase.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

// Every op is verified by the Rust function `verify` of its dialect's module.
class Kiln_Op<Dialect dialect, string mnemonic, list<Trait> traits = []> : Op<dialect, mnemonic, traits> {
  let hasVerifier = 1;
  let extraClassDefinition = [{
    ::mlir::LogicalResult $cppClass::verify() { return ::kiln::verifyOp(getOperation()); }
  }];
}

// A function-like op, written as func.func is.
class Kiln_FuncOp<Dialect dialect, string mnemonic, list<Trait> traits = []>
    : Kiln_Op<dialect, mnemonic, traits # [FunctionOpInterface, IsolatedFromAbove, AffineScope]> {
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return &getBody(); }
  }];
  let extraClassDefinition = [{
    ::mlir::LogicalResult $cppClass::verify() { return ::kiln::verifyOp(getOperation()); }
    ::mlir::ParseResult $cppClass::parse(::mlir::OpAsmParser &parser, ::mlir::OperationState &result) {
      return ::kiln::parseFunction(parser, result);
    }
    void $cppClass::print(::mlir::OpAsmPrinter &printer) { ::kiln::printFunction(printer, *this); }
  }];
}
#endif
