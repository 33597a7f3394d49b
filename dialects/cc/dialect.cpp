#include "dialect.h"
#include "mlir/Interfaces/FunctionImplementation.h"

using namespace mlir;

extern "C" bool kiln_verify_op(MlirOperation op);

LogicalResult kiln::verifyOp(Operation *op) { return success(kiln_verify_op(wrap(op))); }

// The attribute names that the FunctionOpInterface gives to every op of ours that implements it.
static constexpr StringLiteral functionType = "function_type", argAttrs = "arg_attrs", resAttrs = "res_attrs";

ParseResult kiln::parseFunction(OpAsmParser &parser, OperationState &result) {
  auto build = [](Builder &b, ArrayRef<Type> args, ArrayRef<Type> results, function_interface_impl::VariadicFlag,
                  std::string &) { return b.getFunctionType(args, results); };
  Builder &b = parser.getBuilder();
  return function_interface_impl::parseFunctionOp(parser, result, /*allowVariadic=*/false,
                                                  b.getStringAttr(functionType), build, b.getStringAttr(argAttrs),
                                                  b.getStringAttr(resAttrs));
}

void kiln::printFunction(OpAsmPrinter &printer, FunctionOpInterface op) {
  Builder b(op->getContext());
  function_interface_impl::printFunctionOp(printer, op, /*isVariadic=*/false, functionType, b.getStringAttr(argAttrs),
                                           b.getStringAttr(resAttrs));
}
