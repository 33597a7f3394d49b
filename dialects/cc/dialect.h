// What the generated source of every dialect includes.
#pragma once
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "mlir/Dialect/LLVMIR/LLVMTypes.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

namespace kiln {
/// Forwards to the verifier in Rust, which has emitted its diagnostics when this fails.
mlir::LogicalResult verifyOp(mlir::Operation *op);

/// The textual form of func.func, for the function-like ops of every dialect.
mlir::ParseResult parseFunction(mlir::OpAsmParser &parser, mlir::OperationState &result);
void printFunction(mlir::OpAsmPrinter &printer, mlir::FunctionOpInterface op);
} // namespace kiln
