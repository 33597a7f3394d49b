// What the LLVM 22 C API lacks: passes from outside in the registry with textual options, mlir-opt's main, crash
// reproducers, diagnostics other than errors.
#include "mlir-c/Diagnostics.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Pass.h"
#include "mlir/CAPI/Support.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

using namespace mlir;

extern "C" {
struct KilnOption {
  MlirStringRef name, description, initial;
};

// A pass written in Rust. Everything it points to lives as long as the process.
struct KilnPass {
  MlirStringRef argument, description, anchor; // an empty anchor: any op
  const KilnOption *options;
  intptr_t optionCount;
  const MlirDialectHandle *dialects; // whose operations the pass may create
  intptr_t dialectCount;
  const void *id; // unique, aligned to 8 bytes
  bool (*run)(MlirOperation op, intptr_t count, const MlirStringRef *values);
};
}

namespace {
struct RustPass : Pass {
  KilnPass spec;
  std::vector<std::unique_ptr<Option<std::string>>> values;

  explicit RustPass(const KilnPass &spec)
      : Pass(TypeID::getFromOpaquePointer(spec.id),
             spec.anchor.length ? std::optional<StringRef>(unwrap(spec.anchor)) : std::nullopt),
        spec(spec) {
    for (intptr_t i = 0; i < spec.optionCount; ++i)
      values.push_back(std::make_unique<Option<std::string>>(
          *this, unwrap(spec.options[i].name), llvm::cl::desc(unwrap(spec.options[i].description)),
          llvm::cl::init(unwrap(spec.options[i].initial).str())));
  }
  StringRef getName() const override { return unwrap(spec.argument); }
  StringRef getArgument() const override { return unwrap(spec.argument); }
  StringRef getDescription() const override { return unwrap(spec.description); }
  void getDependentDialects(DialectRegistry &registry) const override {
    for (intptr_t i = 0; i < spec.dialectCount; ++i)
      mlirDialectHandleInsertDialect(spec.dialects[i], wrap(&registry));
  }
  bool canScheduleOn(RegisteredOperationName name) const override {
    return spec.anchor.length == 0 || name.getStringRef() == unwrap(spec.anchor);
  }
  std::unique_ptr<Pass> clonePass() const override { return std::make_unique<RustPass>(spec); }
  void runOnOperation() override {
    std::vector<MlirStringRef> given;
    for (auto &value : values)
      given.push_back(wrap(StringRef(value->getValue())));
    if (!spec.run(wrap(getOperation()), given.size(), given.data()))
      signalPassFailure();
  }
};
} // namespace

extern "C" {
void kilnRegisterPass(const KilnPass *pass) {
  KilnPass spec = *pass;
  registerPass([spec] { return std::make_unique<RustPass>(spec); });
}

int kilnOptMain(int argc, char **argv, MlirDialectRegistry registry) {
  return failed(MlirOptMain(argc, argv, "Kiln's optimizer driver\n", *unwrap(registry)));
}

void kilnEnableCrashReproducer(MlirPassManager manager, MlirStringRef path, bool local) {
  unwrap(manager)->enableCrashReproducerGeneration(unwrap(path), local);
}

// The translations to LLVM IR, and `#nvvm.target` as something that can be serialized.
void kilnRegisterTargets(MlirDialectRegistry registry) {
  NVVM::registerNVVMTargetInterfaceExternalModels(*unwrap(registry));
  registerAllToLLVMIRTranslations(*unwrap(registry));
}

void kilnEmit(MlirLocation location, MlirDiagnosticSeverity severity, MlirStringRef message) {
  Location at = unwrap(location);
  switch (severity) {
  case MlirDiagnosticError:
    emitError(at) << unwrap(message);
    return;
  case MlirDiagnosticWarning:
    emitWarning(at) << unwrap(message);
    return;
  default:
    emitRemark(at) << unwrap(message);
  }
}
}
