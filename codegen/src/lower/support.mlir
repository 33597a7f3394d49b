// What processors lack, under the names that LLVM calls. Conversions round to the nearest, half to even, as in "Half to float done quick" (F. Giesen, 2012).
llvm.func @__extendhfsf2(%h: f16) -> f32 attributes {passthrough = ["nounwind", "no-builtins"]} {
  %bits = arith.bitcast %h : f16 to i16
  %wide = arith.extui %bits : i16 to i32
  %c16 = arith.constant 16 : i32
  %c13 = arith.constant 13 : i32
  %sign_bit = arith.constant 0x8000 : i32
  %magnitude_bits = arith.constant 0x7fff : i32
  %least_infinite = arith.constant 0x7c00 : i32
  %infinite = arith.constant 0x7f800000 : i32
  %rescale = arith.constant 0x77800000 : f32
  %s = arith.andi %wide, %sign_bit : i32
  %sign = arith.shli %s, %c16 : i32
  %m = arith.andi %wide, %magnitude_bits : i32
  %shifted = arith.shli %m, %c13 : i32
  %f = arith.bitcast %shifted : i32 to f32
  %g = arith.mulf %f, %rescale : f32
  %finite = arith.bitcast %g : f32 to i32
  %special = arith.ori %shifted, %infinite : i32
  %is_special = arith.cmpi uge, %m, %least_infinite : i32
  %r = arith.select %is_special, %special, %finite : i32
  %signed = arith.ori %r, %sign : i32
  %result = arith.bitcast %signed : i32 to f32
  llvm.return %result : f32
}

llvm.func @__truncsfhf2(%f: f32) -> f16 attributes {passthrough = ["nounwind", "no-builtins"]} {
  %bits = arith.bitcast %f : f32 to i32
  %c1 = arith.constant 1 : i32
  %c13 = arith.constant 13 : i32
  %c16 = arith.constant 16 : i32
  %sign_bit = arith.constant 0x8000 : i32
  %magnitude_bits = arith.constant 0x7fffffff : i32
  %overflow = arith.constant 0x47800000 : i32
  %infinite = arith.constant 0x7f800000 : i32
  %half_infinite = arith.constant 0x7c00 : i32
  %half_nan = arith.constant 0x7e00 : i32
  %least_normal = arith.constant 0x38800000 : i32
  %magic = arith.constant 0x3f000000 : i32
  %magic_float = arith.constant 0.5 : f32
  %rebias = arith.constant 0xc8000fff : i32
  %x = arith.andi %bits, %magnitude_bits : i32
  %s = arith.shrui %bits, %c16 : i32
  %sign = arith.andi %s, %sign_bit : i32
  %is_nan = arith.cmpi ugt, %x, %infinite : i32
  %special = arith.select %is_nan, %half_nan, %half_infinite : i32
  %xf = arith.bitcast %x : i32 to f32
  %sum = arith.addf %xf, %magic_float : f32
  %sum_bits = arith.bitcast %sum : f32 to i32
  %subnormal = arith.subi %sum_bits, %magic : i32
  %odd = arith.shrui %x, %c13 : i32
  %last = arith.andi %odd, %c1 : i32
  %biased = arith.addi %x, %rebias : i32
  %rounded = arith.addi %biased, %last : i32
  %normal = arith.shrui %rounded, %c13 : i32
  %is_small = arith.cmpi ult, %x, %least_normal : i32
  %is_large = arith.cmpi uge, %x, %overflow : i32
  %finite = arith.select %is_small, %subnormal, %normal : i32
  %r = arith.select %is_large, %special, %finite : i32
  %signed = arith.ori %r, %sign : i32
  %low = arith.trunci %signed : i32 to i16
  %result = arith.bitcast %low : i16 to f16
  llvm.return %result : f16
}

// Rounds to odd in single precision first, so that the second rounding is right.
llvm.func @__truncdfhf2(%d: f64) -> f16 attributes {passthrough = ["nounwind", "no-builtins"]} {
  %c1 = arith.constant 1 : i32
  %c0 = arith.constant 0 : i32
  %magnitude_bits = arith.constant 0x7fffffffffffffff : i64
  %f = arith.truncf %d : f64 to f32
  %back = arith.extf %f : f32 to f64
  %inexact = arith.cmpf une, %back, %d : f64
  %back_bits = arith.bitcast %back : f64 to i64
  %d_bits = arith.bitcast %d : f64 to i64
  %back_size = arith.andi %back_bits, %magnitude_bits : i64
  %d_size = arith.andi %d_bits, %magnitude_bits : i64
  %up = arith.cmpi ugt, %back_size, %d_size : i64
  %down = arith.select %up, %c1, %c0 : i32
  %bits = arith.bitcast %f : f32 to i32
  %toward_zero = arith.subi %bits, %down : i32
  %odd = arith.ori %toward_zero, %c1 : i32
  %chosen = arith.select %inexact, %odd, %bits : i32
  %single = arith.bitcast %chosen : i32 to f32
  %result = llvm.call @__truncsfhf2(%single) : (f32) -> f16
  llvm.return %result : f16
}

// The product is exact in double precision; the sum is rounded to odd there, so that the second rounding is right.
llvm.func @fmaf(%a: f32, %b: f32, %c: f32) -> f32 attributes {passthrough = ["nounwind", "no-builtins"]} {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %minus = arith.constant -1 : i64
  %zero = arith.constant 0.0 : f64
  %x = arith.extf %a : f32 to f64
  %y = arith.extf %b : f32 to f64
  %z = arith.extf %c : f32 to f64
  %p = arith.mulf %x, %y : f64
  %s = arith.addf %p, %z : f64
  %z1 = arith.subf %s, %p : f64
  %p1 = arith.subf %s, %z1 : f64
  %ep = arith.subf %p, %p1 : f64
  %ez = arith.subf %z, %z1 : f64
  %error = arith.addf %ep, %ez : f64
  %inexact = arith.cmpf one, %error, %zero : f64
  %bits = arith.bitcast %s : f64 to i64
  %last = arith.andi %bits, %c1 : i64
  %even = arith.cmpi eq, %last, %c0 : i64
  %adjust = arith.andi %inexact, %even : i1
  %more = arith.cmpf ogt, %error, %zero : f64
  %positive = arith.cmpi sge, %bits, %c0 : i64
  %away = arith.cmpi eq, %more, %positive : i1
  %step = arith.select %away, %c1, %minus : i64
  %odd = arith.addi %bits, %step : i64
  %chosen = arith.select %adjust, %odd, %bits : i64
  %sum = arith.bitcast %chosen : i64 to f64
  %result = arith.truncf %sum : f64 to f32
  llvm.return %result : f32
}
