// The tile dialect: scheduled kernels.
#ifndef KILN_TILE_TD
#define KILN_TILE_TD
include "_Kiln.td"

def Tile_Dialect : Dialect {
  let name = "tile";
  let cppNamespace = "::kiln::tile";
  let summary = "Scheduled kernels: a grid of tasks, threads, memory spaces, matrix units";
  let description = [{
    A `tile.func` is one kernel after scheduling. Its arguments are pointers to buffers (inputs, then outputs) and then
    the program symbols that it uses, as `index`. Its body mixes `scf`, `arith`, `math` and `vector` with the
    operations of this dialect. Pointers count in elements of the type that is read or written.

    On the GPU a task is a thread block. On the CPU a task is one call of the body by one thread: `tile.thread_id` is
    0 there, `tile.barrier` does nothing, and shared memory does not exist.
  }];
}

class Tile_Op<string mnemonic, list<Trait> traits = []> : Kiln_Op<Tile_Dialect, mnemonic, traits>;

def Tile_Pointer : Type<CPred<"::llvm::isa<::mlir::LLVM::LLVMPointerType>($_self)">, "pointer">;
def Tile_Mask : AnyTypeOf<[I1, VectorOfRankAndType<[1], [I1]>]>;
def Tile_Half : AnyTypeOf<[F16, BF16]>;
class Tile_Fragment<int length, list<Type> types> : VectorOfLengthAndType<[length], types>;

def Tile_GridAttr : AnyAttrOf<[AffineMapAttr, StrAttr]>;

def Tile_FuncOp : Kiln_FuncOp<Tile_Dialect, "func"> {
  let summary = "A scheduled kernel";
  let description = [{
    Attributes:
    - `grid`: the number of tasks along one to three axes, as a map of the program's symbols (text where an affine map
      does not have it: `min`, `max`, products).
    - `block`: threads in a block (1 on the CPU).
    - `shared`: bytes of shared memory a block needs.
    - `scratch`: bytes of private memory a CPU thread needs, 64-byte aligned.
    - `target`: `"cpu"` or `"gpu"`.
    - `symbols`: which of the program's symbols the trailing `index` arguments are, in their order.
    - `inputs`: how many of the pointers are only read; the rest are outputs.
    - `cluster`: blocks of a cluster, neighbours along the first axis of the grid; 1 for none.
    - `maps`: recipes of the tensor maps that `tile.copy_tensor` reads through. Each is a dictionary: `buffer`, `element`,
      `offset` (bytes), `dims` and `strides` (bytes, from the second dimension on) as maps of the program's symbols, innermost
      first, `box`; for a window `lower`, `upper` and `steps` of its spatial dimensions, then `box` is channels and pixels.

    ```mlir
    tile.func @relu(%x: !llvm.ptr, %y: !llvm.ptr, %n: index)
        attributes {grid = affine_map<()[s0] -> (s0 ceildiv 128)>, block = 128 : i64, inputs = 1 : i64,
                    target = "gpu", symbols = array<i64: 0>} { ... }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs,
    Tile_GridAttr:$grid, DefaultValuedAttr<I64Attr, "1">:$block, DefaultValuedAttr<I64Attr, "0">:$shared,
    DefaultValuedAttr<I64Attr, "0">:$scratch, I64Attr:$inputs,
    DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$symbols, StrAttr:$target, DefaultValuedAttr<I64Attr, "1">:$cluster,
    OptionalAttr<DictArrayAttr>:$maps);
  let regions = (region SizedRegion<1>:$body);
}

def Tile_ReturnOp : Tile_Op<"return", [Pure, Terminator, ReturnLike, HasParent<"FuncOp">]> {
  let summary = "Ends a kernel";
  let assemblyFormat = "attr-dict";
}

def Tile_ProgramIdOp : Tile_Op<"program_id", [Pure]> {
  let summary = "The index of this task along one axis of the grid";
  let arguments = (ins I64Attr:$dim);
  let results = (outs Index:$result);
  let assemblyFormat = "$dim attr-dict";
}

def Tile_ThreadIdOp : Tile_Op<"thread_id", [Pure]> {
  let summary = "The index of this thread in its block; 0 on the CPU";
  let results = (outs Index:$result);
  let assemblyFormat = "attr-dict";
}

def Tile_LoadOp : Tile_Op<"load", [AttrSizedOperandSegments]> {
  let summary = "Reads a scalar or consecutive elements of a vector";
  let description = [{
    The index counts scalar elements. With a mask, the elements whose bit is false are not read and have the value
    of `else`; the mask is an `i1` for a scalar or for all of a vector, or one bit an element.
    `alignment` is in bytes (the scalar's own by default). `invariant` promises that no one writes the buffer while
    the kernel runs.

    ```mlir
    %v = tile.load %p[%i] {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
    %s = tile.load %p[%i] if %ok : i1 else %zero : !llvm.ptr -> f32
    ```
  }];
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead]>:$ptr, Index:$index, Optional<Tile_Mask>:$mask,
    Optional<AnyType>:$other, OptionalAttr<I64Attr>:$alignment, UnitAttr:$invariant);
  let results = (outs AnyType:$result);
  let assemblyFormat = [{
    $ptr `[` $index `]` (`if` $mask^ `:` type($mask))? (`else` $other^ `:` type($other))? attr-dict
    `:` type($ptr) `->` type($result)
  }];
}

def Tile_StoreOp : Tile_Op<"store", []> {
  let summary = "Writes a scalar or consecutive elements";
  let description = [{ As `tile.load`; where the mask is false nothing is written. }];
  let arguments = (ins AnyType:$value, Arg<Tile_Pointer, "", [MemWrite]>:$ptr, Index:$index, Optional<Tile_Mask>:$mask,
    OptionalAttr<I64Attr>:$alignment);
  let assemblyFormat = [{
    $value `,` $ptr `[` $index `]` (`if` $mask^ `:` type($mask))? attr-dict `:` type($value) `,` type($ptr)
  }];
}

def Tile_AtomicAddOp : Tile_Op<"atomic_add", []> {
  let summary = "Adds to an element as one step that no other thread sees half done; 32- and 64-bit integers and floats";
  let arguments = (ins AnyTypeOf<[I32, I64, F32, F64]>:$value, Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$ptr, Index:$index);
  let assemblyFormat = "$value `,` $ptr `[` $index `]` attr-dict `:` type($value) `,` type($ptr)";
}

def Tile_CompareSwapOp : Tile_Op<"compare_swap", [AllTypesMatch<["expected", "desired", "result"]>]> {
  let summary = "Writes `desired` where the element equals `expected`, in one step; gives what the element was";
  let arguments = (ins AnyTypeOf<[I8, I16, I32, I64]>:$expected, AnyTypeOf<[I8, I16, I32, I64]>:$desired,
    Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$ptr, Index:$index);
  let results = (outs AnyTypeOf<[I8, I16, I32, I64]>:$result);
  let assemblyFormat = [{
    $expected `to` $desired `,` $ptr `[` $index `]` attr-dict `:` type($expected) `,` type($ptr)
  }];
}

def Tile_SharedOp : Tile_Op<"shared", [Pure]> {
  let summary = "A pointer into the block's shared memory, at an offset in bytes";
  let arguments = (ins I64Attr:$offset);
  let results = (outs Tile_Pointer:$result);
  let assemblyFormat = "$offset attr-dict `:` type($result)";
}

def Tile_ScratchOp : Tile_Op<"scratch", [Pure]> {
  let summary = "A pointer into the CPU thread's scratch memory, at an offset in bytes";
  let arguments = (ins I64Attr:$offset);
  let results = (outs Tile_Pointer:$result);
  let assemblyFormat = "$offset attr-dict `:` type($result)";
}

def Tile_AllocaOp : Tile_Op<"alloca", []> {
  let summary = "Private memory of a thread, for `count` elements";
  let arguments = (ins I64Attr:$count, TypeAttr:$element, OptionalAttr<I64Attr>:$alignment);
  let results = (outs Res<Tile_Pointer, "", [MemAlloc]>:$result);
  let assemblyFormat = "$count `of` $element attr-dict `:` type($result)";
}

def Tile_BarrierOp : Tile_Op<"barrier", []> {
  let summary = "Waits for all threads of the block; orders their memory accesses";
  let assemblyFormat = "attr-dict";
}

def Tile_WarpReduceOp : Tile_Op<"warp_reduce", [SameOperandsAndResultType]> {
  let summary = "Reduces a value over groups of `width` lanes; every lane gets the result";
  let description = [{
    `kind` is `add`, `mul`, `max`, `min` (signed for integers; NaN wins for floats), `umax`, `umin`, `and` or `or`. `width` is a power
    of two up to 32. All lanes of the warp take part.
  }];
  let arguments = (ins StrAttr:$kind, AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$value,
    DefaultValuedAttr<I64Attr, "32">:$width);
  let results = (outs AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$result);
  let assemblyFormat = "$kind $value attr-dict `:` type($value)";
}

def Tile_BlockReduceOp : Tile_Op<"block_reduce", [SameOperandsAndResultType]> {
  let summary = "Reduces a value over all threads of the block; every thread gets the result";
  let description = [{
    Kinds as in `tile.warp_reduce`. Uses the 32 elements of shared memory that start `offset` bytes into it, with a
    barrier before and after.
  }];
  let arguments = (ins StrAttr:$kind, AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$value, I64Attr:$offset);
  let results = (outs AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$result);
  let assemblyFormat = "$kind $value `at` $offset attr-dict `:` type($value)";
}

def Tile_ShuffleOp : Tile_Op<"shuffle", [AllTypesMatch<["value", "result"]>]> {
  let summary = "Another lane's value: of the lane `xor`, `down`, `up` or at `idx` of the operand";
  let arguments = (ins StrAttr:$kind, AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$value, I32:$lane);
  let results = (outs AnyTypeOf<[AnySignlessInteger, AnyFloat]>:$result);
  let assemblyFormat = "$kind $value `,` $lane attr-dict `:` type($value)";
}

def Tile_LdMatrixOp : Tile_Op<"ldmatrix", []> {
  let summary = "Loads 8x8 matrices of 16-bit elements from shared memory into fragments";
  let description = [{
    One, two or four matrices: the result has 2, 4 or 8 elements. The index of lane `8*m + r` is that of the first of
    the eight elements of row `r` of matrix `m`.
  }];
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead]>:$ptr, Index:$index, UnitAttr:$transpose);
  let results = (outs VectorOfLengthAndType<[2, 4, 8], [F16, BF16]>:$result);
  let assemblyFormat = "$ptr `[` $index `]` attr-dict `:` type($ptr) `->` type($result)";
}

def Tile_MmaOp : Tile_Op<"mma", [Pure, AllTypesMatch<["c", "result"]>]> {
  let summary = "One warp's 16x8 += 16x16 * 16x8 of 16-bit floats into f32, fragments as mma.sync.m16n8k16 has them";
  let arguments = (ins Tile_Fragment<8, [F16, BF16]>:$a, Tile_Fragment<4, [F16, BF16]>:$b,
    Tile_Fragment<4, [F32]>:$c);
  let results = (outs Tile_Fragment<4, [F32]>:$result);
  let assemblyFormat = "$a `,` $b `,` $c attr-dict `:` type($a) `,` type($b) `,` type($c)";
}

def Tile_CopyAsyncOp : Tile_Op<"copy_async", []> {
  let summary = "Copies `count` elements (4, 8 or 16 bytes) from global to shared memory without waiting";
  let description = [{
    Both addresses are aligned to the size. Where the condition is false, zeros are written and nothing is read.

    ```mlir
    tile.copy_async 8 of f16 %s[%i], %g[%j] if %ok : !llvm.ptr<3>, !llvm.ptr
    ```
  }];
  let arguments = (ins Arg<Tile_Pointer, "", [MemWrite]>:$dst, Index:$dst_index, Arg<Tile_Pointer, "", [MemRead]>:$src,
    Index:$src_index, Optional<I1>:$mask, I64Attr:$count, TypeAttr:$element);
  let assemblyFormat = [{
    $count `of` $element $dst `[` $dst_index `]` `,` $src `[` $src_index `]` (`if` $mask^)? attr-dict
    `:` type($dst) `,` type($src)
  }];
}

def Tile_CopyCommitOp : Tile_Op<"copy_commit", []> {
  let summary = "Closes the group of asynchronous copies started since the last one";
  let assemblyFormat = "attr-dict";
}

def Tile_CopyWaitOp : Tile_Op<"copy_wait", []> {
  let summary = "Waits until at most `pending` groups of this thread are under way";
  let arguments = (ins I64Attr:$pending);
  let assemblyFormat = "$pending attr-dict";
}

def Tile_MbarrierInitOp : Tile_Op<"mbarrier_init", []> {
  let summary = "Makes the 8 bytes at an index an mbarrier whose phases end after so many arrivals";
  let arguments = (ins Arg<Tile_Pointer, "", [MemWrite]>:$ptr, Index:$index, I64Attr:$count);
  let assemblyFormat = "$ptr `[` $index `]` `,` $count attr-dict `:` type($ptr)";
}

def Tile_MbarrierExpectOp : Tile_Op<"mbarrier_expect", []> {
  let summary = "Arrives at an mbarrier, whose phase then also waits for so many bytes of tensor copies";
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$ptr, Index:$index, I64Attr:$bytes);
  let assemblyFormat = "$ptr `[` $index `]` `,` $bytes attr-dict `:` type($ptr)";
}

def Tile_MbarrierArriveOp : Tile_Op<"mbarrier_arrive", []> {
  let summary = "Arrives at an mbarrier";
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$ptr, Index:$index);
  let assemblyFormat = "$ptr `[` $index `]` attr-dict `:` type($ptr)";
}

def Tile_MbarrierWaitOp : Tile_Op<"mbarrier_wait", []> {
  let summary = "Waits until the phase of an mbarrier with this parity (0 or 1) has ended";
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$ptr, Index:$index, Index:$parity);
  let assemblyFormat = "$ptr `[` $index `]` `,` $parity attr-dict `:` type($ptr)";
}

def Tile_CopyTensorOp : Tile_Op<"copy_tensor", [AttrSizedOperandSegments]> {
  let summary = "Starts the copy of a box of a tensor map to shared memory; its bytes arrive at an mbarrier";
  let description = [{
    `map` is a number of the function's `maps`. Coordinates are given innermost first. A map with a window takes, besides, the
    position in the filter, innermost first. What is out of the tensor's bounds is zero. One thread executes it.
  }];
  let arguments = (ins I64Attr:$map, Variadic<Index>:$at, Variadic<Index>:$filter, Arg<Tile_Pointer, "", [MemWrite]>:$dst,
    Index:$dst_byte, Arg<Tile_Pointer, "", [MemRead, MemWrite]>:$barrier, Index:$barrier_index);
  let assemblyFormat = [{
    $map `[` $at `]` (`filter` `[` $filter^ `]`)? `to` $dst `[` $dst_byte `]` `,` $barrier `[` $barrier_index `]` attr-dict
    `:` type($dst) `,` type($barrier)
  }];
}

def Tile_WarpgroupMmaOp : Tile_Op<"warpgroup_mma", []> {
  let summary = "Starts 64 x n += 64 x 16*steps * 16*steps x n of a warpgroup on tiles in shared memory";
  let description = [{
    The tiles are as tensor copies with 128 bytes of swizzling leave them, at byte offsets. A tile has lines (rows of `a`,
    columns of `b`) of 64 elements along the depth; blocks of 64 elements of a longer depth are `a_block` or `b_block` bytes
    apart. With `a_turned` or `b_turned` it has depths of 64 elements along the lines, and blocks of 64 lines are `a_pitch` or
    `b_pitch` bytes apart. `sums` are the n/2 accumulators of a thread, as wgmma.m64nNk16 has them; with `fresh` they begin at
    zero and are not given. The results may be used after `tile.warpgroup_wait` alone.
  }];
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead]>:$a, Index:$a_byte, Arg<Tile_Pointer, "", [MemRead]>:$b, Index:$b_byte,
    Variadic<F32>:$sums, TypeAttr:$element, I64Attr:$steps, UnitAttr:$fresh, UnitAttr:$a_turned, UnitAttr:$b_turned,
    DefaultValuedAttr<I64Attr, "0">:$a_pitch, DefaultValuedAttr<I64Attr, "0">:$b_pitch,
    DefaultValuedAttr<I64Attr, "0">:$a_block, DefaultValuedAttr<I64Attr, "0">:$b_block);
  let results = (outs Variadic<F32>:$results);
  let assemblyFormat = [{
    $a `[` $a_byte `]` `,` $b `[` $b_byte `]` (`,` `(` $sums^ `)`)? attr-dict `:` type($a) `,` type($b) (`,` type($sums)^)? `->`
    type($results)
  }];
}

def Tile_WarpgroupMmaPlainOp : Tile_Op<"warpgroup_mma_plain", []> {
  let summary = "Starts 64 x n = 64 x 16*steps * 16*steps x n of a warpgroup on tiles in shared memory that are not swizzled";
  let description = [{
    A step reads 16 of the depth, each operand so many bytes past its byte offset as `a_steps` and `b_steps` say. Eight lines (rows
    of `a`, columns of `b`) lie 16 bytes apart, eight of the depth each; the other eight of the depth `a_lead` or `b_lead` bytes
    further on, the next eight lines `a_stride` or `b_stride` bytes. Lines may overlap. The n/2 sums of a thread begin at zero and
    may be used after `tile.warpgroup_wait` alone.
  }];
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead]>:$a, Index:$a_byte, Arg<Tile_Pointer, "", [MemRead]>:$b, Index:$b_byte,
    TypeAttr:$element, I64Attr:$a_lead, I64Attr:$a_stride, DenseI32ArrayAttr:$a_steps, I64Attr:$b_lead, I64Attr:$b_stride,
    DenseI32ArrayAttr:$b_steps);
  let results = (outs Variadic<F32>:$results);
  let assemblyFormat = [{
    $a `[` $a_byte `]` `,` $b `[` $b_byte `]` attr-dict `:` type($a) `,` type($b) `->` type($results)
  }];
}

def Tile_ProxyFenceOp : Tile_Op<"proxy_fence", []> {
  let summary = "What this thread has stored in shared memory is there for products and tensor copies after the next barrier";
  let assemblyFormat = "attr-dict";
}

def Tile_WarpgroupMmaHeldOp : Tile_Op<"warpgroup_mma_held", [AttrSizedOperandSegments]> {
  let summary = "The same as `tile.warpgroup_mma` with rows in registers, 16 of the depth a fragment";
  let description = [{
    Fragments are as `tile.mma` has its left operand, of each warp's 16 rows. They may be overwritten after
    `tile.warpgroup_wait` alone.
  }];
  let arguments = (ins Variadic<Tile_Fragment<8, [F16, BF16]>>:$a, Arg<Tile_Pointer, "", [MemRead]>:$b, Index:$b_byte,
    Variadic<F32>:$sums, UnitAttr:$b_turned, DefaultValuedAttr<I64Attr, "0">:$b_pitch,
    DefaultValuedAttr<I64Attr, "0">:$b_block);
  let results = (outs Variadic<F32>:$results);
  let assemblyFormat = [{
    `(` $a `)` `,` $b `[` $b_byte `]` `,` `(` $sums `)` attr-dict `:` `(` type($a) `)` `,` type($b) `,` type($sums) `->`
    type($results)
  }];
}

def Tile_WarpgroupWaitOp : Tile_Op<"warpgroup_wait", [AttrSizedOperandSegments]> {
  let summary = "Waits until at most `pending` of the warpgroup's products are under way; gives the accumulators";
  let description = [{ Fragments that products read are `held`: their registers are not used for anything else before. }];
  let arguments = (ins I64Attr:$pending, Variadic<F32>:$sums, Variadic<Tile_Fragment<8, [F16, BF16]>>:$held);
  let results = (outs Variadic<F32>:$results);
  let assemblyFormat = [{
    $pending (`,` `(` $sums^ `)`)? (`held` `(` $held^ `)`)? attr-dict (`:` type($sums)^)? (`of` type($held)^)? (`->` type($results)^)?
  }];
}

def Tile_SetRegistersOp : Tile_Op<"set_registers", []> {
  let summary = "Takes or gives back registers until each thread of the warpgroup has `count`";
  let arguments = (ins I64Attr:$count, UnitAttr:$more);
  let assemblyFormat = "$count attr-dict";
}

def Tile_NamedBarrierOp : Tile_Op<"named_barrier", []> {
  let summary = "Waits at one of the block's barriers 1 to 15 until so many threads have come; or comes, and does not wait";
  let description = [{
    With `arrive` the thread goes on at once. Memory accesses ahead of it are seen by those who wait.
  }];
  let arguments = (ins Index:$id, I64Attr:$threads, UnitAttr:$arrive);
  let assemblyFormat = "$id `of` $threads attr-dict";
}

def Tile_PrefetchMapOp : Tile_Op<"prefetch_map", []> {
  let summary = "Brings a tensor map near, ahead of the copies through it";
  let arguments = (ins I64Attr:$map);
  let assemblyFormat = "$map attr-dict";
}

def Tile_GridWaitOp : Tile_Op<"grid_wait", []> {
  let summary = "Waits until the kernels before this one have ended and their results are visible";
  let description = [{
    A kernel with it may be launched while the one before it still runs: what comes ahead of it overlaps with that. It
    comes before any access to the buffers, and lets the next kernel begin likewise.
  }];
  let assemblyFormat = "attr-dict";
}

def Tile_ClusterBarrierOp : Tile_Op<"cluster_barrier", []> {
  let summary = "Waits for all threads of the cluster; orders their accesses to each other's shared memory";
  let assemblyFormat = "attr-dict";
}

def Tile_ClusterLoadOp : Tile_Op<"cluster_load", []> {
  let summary = "Reads from the shared memory of a block of the cluster, at what is here an index of `ptr`";
  let arguments = (ins Arg<Tile_Pointer, "", [MemRead]>:$ptr, Index:$index, Index:$block);
  let results = (outs VectorOfLengthAndType<[2, 4], [F32]>:$result);
  let assemblyFormat = "$ptr `[` $index `]` `of` $block attr-dict `:` type($ptr) `->` type($result)";
}
#endif
