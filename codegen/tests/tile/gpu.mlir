tile.func @scale(%x: !llvm.ptr, %y: !llvm.ptr, %n: index)
    attributes {grid = affine_map<()[s0] -> (s0 ceildiv 1024)>, block = 256 : i64, inputs = 1 : i64,
                symbols = array<i64: 0>, target = "gpu", index_bits = 32 : i64} {
  %b = tile.program_id 0
  %t = tile.thread_id
  %c1024 = arith.constant 1024 : index
  %c4 = arith.constant 4 : index
  %two = arith.constant dense<2.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %base = arith.muli %b, %c1024 : index
  %off = arith.muli %t, %c4 : index
  %at = arith.addi %base, %off : index
  %ok = arith.cmpi ult, %at, %n : index
  %v = tile.load %x[%at] if %ok : i1 else %zero : vector<4xf32> {alignment = 16 : i64, invariant} : !llvm.ptr -> vector<4xf32>
  %r = arith.mulf %v, %two : vector<4xf32>
  tile.store %r, %y[%at] if %ok : i1 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
  tile.return
}

tile.func @sum(%x: !llvm.ptr, %y: !llvm.ptr)
    attributes {grid = affine_map<() -> (10)>, block = 256 : i64, inputs = 1 : i64, shared = 256 : i64, target = "gpu"} {
  %b = tile.program_id 0
  %t = tile.thread_id
  %c256 = arith.constant 256 : index
  %c0 = arith.constant 0 : index
  %base = arith.muli %b, %c256 : index
  %at = arith.addi %base, %t : index
  %v = tile.load %x[%at] : !llvm.ptr -> f32
  %w = tile.warp_reduce "max" %v {width = 8 : i64} : f32
  %s = tile.block_reduce "add" %w at 0 : f32
  %d = arith.extf %s : f32 to f64
  %m = tile.block_reduce "max" %d at 0 : f64
  %h = arith.truncf %m : f64 to f32
  %first = arith.cmpi eq, %t, %c0 : index
  tile.store %h, %y[%b] if %first : i1 : f32, !llvm.ptr
  tile.return
}

tile.func @tensor_core(%x: !llvm.ptr, %y: !llvm.ptr, %z: !llvm.ptr)
    attributes {grid = affine_map<() -> (1)>, block = 32 : i64, inputs = 2 : i64, shared = 1024 : i64, target = "gpu"} {
  %t = tile.thread_id
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %c4 = arith.constant 4 : index
  %c2 = arith.constant 2 : index
  %a = tile.shared 0 : !llvm.ptr<3>
  %b = tile.shared 512 : !llvm.ptr<3>
  %at = arith.muli %t, %c8 : index
  %yes = arith.cmpi ult, %t, %c16 : index
  tile.copy_async 8 of f16 %a[%at], %x[%at] : !llvm.ptr<3>, !llvm.ptr
  tile.copy_async 8 of f16 %b[%at], %y[%at] if %yes : !llvm.ptr<3>, !llvm.ptr
  tile.copy_commit
  tile.copy_wait 0
  tile.barrier
  %row = arith.remui %t, %c16 : index
  %half = arith.divui %t, %c16 : index
  %r = arith.muli %row, %c16 : index
  %h = arith.muli %half, %c8 : index
  %ai = arith.addi %r, %h : index
  %fa = tile.ldmatrix %a[%ai] : !llvm.ptr<3> -> vector<8xf16>
  %bi = arith.muli %row, %c8 : index
  %fb = tile.ldmatrix %b[%bi] {transpose} : !llvm.ptr<3> -> vector<4xf16>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %d = tile.mma %fa, %fb, %zero : vector<8xf16>, vector<4xf16>, vector<4xf32>
  %d0 = vector.extract %d[0] : f32 from vector<4xf32>
  %o = arith.muli %t, %c4 : index
  tile.store %d, %z[%o] {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
  tile.return
}
