tile.func @scale(%x: !llvm.ptr, %y: !llvm.ptr, %n: index)
    attributes {grid = affine_map<()[s0] -> (2, 3)>, inputs = 1 : i64, symbols = array<i64: 0>, target = "cpu"} {
  %half = tile.program_id 0
  %row = tile.program_id 1
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %two = arith.constant dense<2.0> : vector<8xf32>
  %base = arith.muli %row, %n : index
  %rowi = arith.index_cast %row : index to i64
  %rowf = arith.sitofp %rowi : i64 to f32
  %rowv = vector.broadcast %rowf : f32 to vector<8xf32>
  %blocks = arith.divui %n, %c8 : index
  %full = arith.muli %blocks, %c8 : index
  %first = arith.cmpi eq, %half, %c0 : index
  scf.if %first {
    scf.for %i = %c0 to %full step %c8 {
      %at = arith.addi %base, %i : index
      %v = tile.load %x[%at] : !llvm.ptr -> vector<8xf32>
      %r = math.fma %v, %two, %rowv : vector<8xf32>
      tile.store %r, %y[%at] : vector<8xf32>, !llvm.ptr
    }
  } else {
    %rest = arith.subi %n, %full : index
    %mask = vector.create_mask %rest : vector<8xi1>
    %zero = arith.constant dense<0.0> : vector<8xf32>
    %at = arith.addi %base, %full : index
    %v = tile.load %x[%at] if %mask : vector<8xi1> else %zero : vector<8xf32> : !llvm.ptr -> vector<8xf32>
    %r = math.fma %v, %two, %rowv : vector<8xf32>
    tile.store %r, %y[%at] if %mask : vector<8xi1> : vector<8xf32>, !llvm.ptr
  }
  tile.return
}

tile.func @widen(%x: !llvm.ptr, %y: !llvm.ptr, %z: !llvm.ptr)
    attributes {grid = affine_map<() -> (20)>, inputs = 1 : i64, target = "cpu"} {
  %i = tile.program_id 0
  %n = arith.constant 16 : index
  %ok = arith.cmpi ult, %i, %n : index
  %none = arith.constant -1.0 : f16
  %quarter = arith.constant 0.25 : f32
  %h = tile.load %x[%i] if %ok : i1 else %none : f16 : !llvm.ptr -> f16
  %f = arith.extf %h : f16 to f32
  tile.store %f, %y[%i] : f32, !llvm.ptr
  %q = arith.mulf %f, %quarter : f32
  %t = arith.truncf %q : f32 to f16
  tile.store %t, %z[%i] : f16, !llvm.ptr
  tile.return
}
