#!/usr/bin/env python3
"""Writes models of com.microsoft's operators, and of those of ai.onnx that the official cases test little, with onnxruntime's answers: contrib.py OUT makes OUT/<case>/{model.onnx,inputs.npz,outputs.npz}.

Sizes are odd on purpose, attributes as far from their defaults as onnxruntime's CPU provider takes them."""
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import helper

RNG = np.random.default_rng(11)
CASES = {}


def f32(*shape, scale=1.0):
    return (RNG.standard_normal(shape) * scale).astype(np.float32)


def u8(*shape):
    return RNG.integers(0, 256, shape).astype(np.uint8)


def i8(*shape):
    return RNG.integers(-128, 128, shape).astype(np.int8)


def i32(*values):
    return np.array(values, np.int32)


def ints(*values):
    return np.array(values, np.int64)


def zero(kind, value):
    return np.array(value, kind)


def scale(value):
    return np.array(value, np.float32)


def case(name, operator, inputs, outputs=1, domain="com.microsoft", version=21, constants=(), compared=None, **attributes):
    """Inputs are arrays, or None for a missing one; those whose numbers are in `constants` become initialisers. Without
    `compared`, all outputs are. onnxruntime leaves what is behind the end of a sequence as it finds it."""
    assert name not in CASES, name
    CASES[name] = (operator, inputs, outputs, domain, version, set(constants), compared, attributes)


def elementwise():
    x = f32(3, 5, 8)
    case("gelu", "Gelu", [x])
    case("bias_gelu", "BiasGelu", [x, f32(8)])
    case("fast_gelu", "FastGelu", [x])
    case("fast_gelu_bias", "FastGelu", [x, f32(8)])
    case("quick_gelu", "QuickGelu", [x], alpha=1.3)
    case("bias_softmax_inner", "BiasSoftmax", [f32(2, 3, 5, 7), f32(2, 1, 1, 7)], axis=3, is_inner_broadcast=1)
    case("bias_softmax_outer", "BiasSoftmax", [f32(4, 3, 5), f32(1, 3, 5)], axis=2, is_inner_broadcast=0)
    case("bias_dropout", "BiasDropout", [x, f32(8), x * 2, scale(0.4), np.array(False)])
    case("trilu", "Trilu", [f32(3, 5), np.array(1, np.int64)], upper=0)
    case("pad", "Pad", [f32(2, 3), ints(1, 0, 2, 1), scale(0.5)])
    case("range", "Range", [scale(1), scale(8), scale(1.5)], constants=[0, 1, 2])
    case("range_no_step", "Range", [np.array(2, np.int64), np.array(7, np.int64)])
    case("gather_nd", "GatherND", [f32(3, 4, 5), np.array([[0, 1], [2, 3]], np.int64)])
    case("grid_sample", "GridSample", [f32(2, 3, 4, 5), RNG.uniform(-1.1, 1.1, (2, 3, 2, 2)).astype(np.float32)], padding_mode="border")
    case("cdist", "CDist", [f32(4, 3), f32(5, 3)], metric="euclidean")
    case("cdist_squares", "CDist", [f32(4, 3), f32(5, 3)], metric="sqeuclidean")


def products():
    a, b = f32(2, 3, 5), f32(2, 5, 4)
    case("fused_matmul", "FusedMatMul", [a, b], alpha=0.5)
    case("fused_matmul_transposed", "FusedMatMul", [a.swapaxes(1, 2).copy(), b.swapaxes(1, 2).copy()], transA=1, transB=1, alpha=2.0)
    case("fused_matmul_batch", "FusedMatMul", [f32(3, 2, 5), f32(5, 2, 4)], transBatchA=1, transBatchB=1)
    case("fused_matmul_batch_both", "FusedMatMul", [f32(5, 2, 3), f32(4, 2, 5)], transBatchA=1, transA=1, transBatchB=1, transB=1)
    case("transpose_matmul", "TransposeMatMul", [f32(5, 3), f32(5, 4)], transA=1, alpha=1.5)
    for activation, more in (("Relu", {}), ("LeakyRelu", {"activation_alpha": 0.2}), ("Tanh", {}), ("HardSigmoid", {"activation_alpha": 0.3, "activation_beta": 0.4})):
        case(f"fused_gemm_{activation.lower()}", "FusedGemm", [f32(3, 5), f32(4, 5), f32(4)], transB=1, alpha=0.5, beta=2.0, activation=activation, **more)
    image, kernel = f32(1, 4, 6, 5), f32(6, 2, 3, 3)
    for activation, params in (("Relu", None), ("LeakyRelu", [0.1]), ("Clip", [-0.5, 0.75]), ("Sigmoid", None)):
        more = {} if params is None else {"activation_params": params}
        case(f"fused_conv_{activation.lower()}", "FusedConv", [image, kernel, f32(6)], group=2, pads=[1, 0, 1, 2], strides=[2, 1], activation=activation, **more)
    case("fused_conv_sum", "FusedConv", [image, kernel, f32(6), f32(1, 6, 6, 5)], group=2, pads=[1, 1, 1, 1], activation="Relu")
    case("conv_transpose_dynamic_pads", "ConvTransposeWithDynamicPads", [f32(1, 2, 4, 5), f32(2, 3, 3, 3), ints(1, 0, 1, 1)], strides=[2, 2], constants=[2])
    case("nhwc_max_pool", "NhwcMaxPool", [i8(2, 6, 5, 3)], kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1])


def norms():
    x, skip = f32(2, 3, 8), f32(2, 3, 8)
    gamma, beta, bias = f32(8), f32(8), f32(8)
    case("skip_layer_norm", "SkipLayerNormalization", [x, skip, gamma, beta, bias], outputs=[0, 3], epsilon=1e-5)
    case("skip_layer_norm_plain", "SkipLayerNormalization", [x, skip, gamma])
    case("skip_layer_norm_broadcast", "SkipLayerNormalization", [x, f32(3, 8), gamma, beta], epsilon=1e-5)
    case("skip_simplified", "SkipSimplifiedLayerNormalization", [x, skip, gamma, bias], outputs=[0, 3], epsilon=1e-5)
    case("simplified", "SimplifiedLayerNormalization", [x, gamma], domain="", version=17, axis=-1, epsilon=1e-5)
    ids, segments = RNG.integers(0, 20, (2, 5)).astype(np.int32), RNG.integers(0, 2, (2, 5)).astype(np.int32)
    mask = i32([1, 1, 1, 0, 0], [1, 1, 1, 1, 1])
    tables = [f32(20, 8), f32(9, 8), f32(2, 8), gamma, beta]
    case("embed", "EmbedLayerNormalization", [ids, segments, *tables, mask], outputs=[0, 1, 2], epsilon=1e-5)
    case("embed_positions", "EmbedLayerNormalization", [ids, segments, *tables, None, i32([4, 3, 2, 1, 0], [0, 1, 2, 3, 8])], outputs=[0, 2], epsilon=1e-5)
    case("embed_no_segments", "EmbedLayerNormalization", [ids, None, tables[0], tables[1], None, gamma, beta], outputs=[0, 1])


def attention():
    batch, length, width, heads = 2, 4, 12, 3
    x, w, bias = f32(batch, length, width), f32(width, 3 * width, scale=0.3), f32(3 * width)
    case("attention", "Attention", [x, w, bias], num_heads=heads)
    case("attention_causal", "Attention", [x, w, bias], num_heads=heads, unidirectional=1, scale=0.4)
    case("attention_lengths", "Attention", [x, w, bias, i32(2, 4)], num_heads=heads)
    case("attention_ends_starts", "Attention", [x, w, bias, i32(3, 4, 0, 1)], num_heads=heads)
    raw = i32([1, 1, 0, 1], [1, 0, 1, 1])
    case("attention_mask", "Attention", [x, w, bias, raw], num_heads=heads)
    case("attention_mask_3d", "Attention", [x, w, bias, RNG.integers(0, 2, (batch, length, length)).astype(np.int32) | np.eye(4, dtype=np.int32)], num_heads=heads)
    past = f32(2, batch, heads, 3, width // heads)
    case("attention_past", "Attention", [x, w, bias, None, past], outputs=2, num_heads=heads, unidirectional=1)
    case("attention_past_mask", "Attention", [x, w, bias, np.ones((batch, 7), np.int32), past], outputs=2, num_heads=heads)
    case("attention_bias", "Attention", [x, w, bias, None, None, f32(batch, heads, length, length)], num_heads=heads)
    case("attention_sizes", "Attention", [x, f32(width, 9 + 9 + 15), f32(33)], num_heads=heads, qkv_hidden_sizes=[9, 9, 15])
    q, k, v = f32(batch, length, width), f32(batch, 5, width), f32(batch, 5, 18)
    case("mha", "MultiHeadAttention", [q, k, v], num_heads=heads)
    case("mha_bias", "MultiHeadAttention", [q, k, v, f32(width + width + 18)], num_heads=heads, scale=0.7)
    case("mha_padding", "MultiHeadAttention", [q, k, v, None, i32([1, 1, 1, 0, 0], [1, 1, 1, 1, 0])], num_heads=heads)
    case("mha_attention_bias", "MultiHeadAttention", [q, k, v, None, None, f32(1, heads, length, 5)], num_heads=heads)
    case("mha_past", "MultiHeadAttention", [q, f32(batch, 4, width), f32(batch, 4, width), None, None, None, f32(batch, heads, 3, 4), f32(batch, heads, 3, 4)], outputs=3, num_heads=heads, unidirectional=1)
    case("mha_cross_4d", "MultiHeadAttention", [q, f32(batch, heads, 5, 4), f32(batch, heads, 5, 4)], num_heads=heads)
    case("mha_packed_qkv", "MultiHeadAttention", [f32(batch, length, heads, 3, 4)], num_heads=heads)
    case("mha_packed_kv", "MultiHeadAttention", [q, f32(batch, 5, heads, 2, 4)], num_heads=heads)
    cos, sin = f32(16, 4), f32(16, 4)
    case("rotary_3d", "RotaryEmbedding", [f32(2, 3, 24), np.array([[0, 1, 2], [5, 6, 7]], np.int64), cos, sin])
    case("rotary_offset", "RotaryEmbedding", [f32(2, 3, 24), ints(4), cos, sin], interleaved=1)
    case("rotary_4d", "RotaryEmbedding", [f32(2, 3, 5, 8), np.tile(np.arange(5), (2, 1)).astype(np.int64), cos, sin])
    case("rotary_part", "RotaryEmbedding", [f32(2, 3, 36), ints(2), cos, sin], num_heads=3, rotary_embedding_dim=8)
    group_query()


def group_query():
    batch, heads, shared, size = 2, 4, 2, 16
    width, narrow = heads * size, shared * size
    attributes = {"num_heads": heads, "kv_num_heads": shared}
    prompt = [f32(batch, 5, width), f32(batch, 5, narrow), f32(batch, 5, narrow)]
    total = np.array(5, np.int32)
    case("gqa_prompt", "GroupQueryAttention", [*prompt, None, None, i32(4, 4), total], outputs=3, constants=[6], **attributes)
    case("gqa_prompt_runtime", "GroupQueryAttention", [*prompt, None, None, i32(4, 4), total], outputs=3, **attributes)
    past = [f32(batch, shared, 6, size), f32(batch, shared, 6, size)]
    step = [f32(batch, 1, width), f32(batch, 1, narrow), f32(batch, 1, narrow)]
    case("gqa_step", "GroupQueryAttention", [*step, *past, i32(6, 6), np.array(7, np.int32)], outputs=3, scale=0.3, **attributes)
    tables = [f32(16, size // 2), f32(16, size // 2)]
    case("gqa_step_rotary", "GroupQueryAttention", [*step, *past, i32(6, 6), np.array(7, np.int32), *tables], outputs=3, do_rotary=1, **attributes)
    case("gqa_prompt_rotary", "GroupQueryAttention", [*prompt, None, None, i32(4, 4), total, *tables], outputs=3, do_rotary=1, rotary_interleaved=1, **attributes)
    case("gqa_window", "GroupQueryAttention", [*step, *past, i32(6, 6), np.array(7, np.int32)], outputs=3, local_window_size=3, **attributes)
    case("gqa_softcap", "GroupQueryAttention", [*step, *past, i32(6, 6), np.array(7, np.int32)], outputs=3, softcap=2.0, **attributes)
    case("gqa_packed", "GroupQueryAttention", [f32(batch, 1, width + 2 * narrow), None, None, *past, i32(6, 6), np.array(7, np.int32)], outputs=3, **attributes)
    case("gqa_bias", "GroupQueryAttention", [*step, *past, i32(6, 6), np.array(7, np.int32), None, None, None, f32(batch, heads, 1, 7)], outputs=3, **attributes)
    case("gqa_ragged", "GroupQueryAttention", [*step, *past, i32(4, 6), np.array(7, np.int32)], outputs=3, compared=[0], **attributes)


def quantised():
    for kind, make, z in (("u8", u8, 120), ("i8", i8, -5)):
        t = np.uint8 if kind == "u8" else np.int8
        zeros = [zero(t, z), zero(t, z + 3), zero(t, z - 4)]
        a = [make(3, 1, 5), scale(0.05), zeros[0]]
        b = [make(4, 5), scale(0.03), zeros[1]]
        out = [scale(0.07), zeros[2]]
        case(f"qlinear_add_{kind}", "QLinearAdd", [*a, *b, *out])
        case(f"qlinear_mul_{kind}", "QLinearMul", [*a, *b, *out])
        case(f"qlinear_sigmoid_{kind}", "QLinearSigmoid", [*a, scale(1 / 256), zeros[2]])
        case(f"qlinear_leaky_relu_{kind}", "QLinearLeakyRelu", [*a, *out], alpha=0.2)
        case(f"qlinear_softmax_{kind}", "QLinearSoftmax", [make(3, 4, 5), scale(0.05), zeros[0], scale(1 / 256), zero(t, 0 if kind == "u8" else -128)], axis=1, opset=13)
        case(f"qlinear_softmax_flat_{kind}", "QLinearSoftmax", [make(3, 4, 5), scale(0.05), zeros[0], scale(1 / 256), zero(t, 0 if kind == "u8" else -128)], axis=1, opset=11)
        case(f"qlinear_average_pool_{kind}", "QLinearAveragePool", [make(1, 3, 6, 5), scale(0.05), zeros[0], scale(0.04), zeros[1]], kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1])
        case(f"qlinear_average_pool_last_{kind}", "QLinearAveragePool", [make(1, 6, 5, 3), scale(0.05), zeros[0], scale(0.04), zeros[1]], kernel_shape=[3, 2], channels_last=1, count_include_pad=1, pads=[1, 1, 1, 1])
        case(f"qlinear_global_average_pool_{kind}", "QLinearGlobalAveragePool", [make(2, 3, 6, 5), scale(0.05), zeros[0], scale(0.02), zeros[1]])
        case(f"qlinear_concat_{kind}", "QLinearConcat", [scale(0.06), zeros[0], make(2, 3), scale(0.05), zeros[1], make(2, 4), scale(0.07), zeros[2]], axis=1)
        case(f"qlinear_where_{kind}", "QLinearWhere", [RNG.integers(0, 2, (3, 5)).astype(bool), make(3, 5), scale(0.05), zeros[0], make(3, 5), scale(0.06), zeros[1], scale(0.07), zeros[2]], constants=[2, 3, 5, 6, 7, 8])
        case(f"qlinear_conv_last_{kind}", "QLinearConv", [make(1, 6, 5, 4), scale(0.05), zeros[0], make(3, 4, 3, 3), scale(0.02), zero(t, 0 if kind == "i8" else 128), scale(0.4), zeros[1]], channels_last=1, pads=[1, 1, 1, 1], constants=[3, 4, 5])
        case(f"matmul_integer_to_float_{kind}", "MatMulIntegerToFloat", [make(3, 6), make(6, 4), scale(0.05), scale(0.02), zeros[0], zeros[1], f32(4)])
        case(f"dynamic_quantize_matmul_{kind}", "DynamicQuantizeMatMul", [f32(3, 6), make(6, 4), scale(0.02), zeros[1], f32(4)])
        case(f"qgemm_{kind}", "QGemm", [make(3, 6), scale(0.05), zeros[0], make(4, 6), scale(0.02), zeros[1], i32(1, -20, 300, 7), scale(0.3), zeros[2]], transB=1, alpha=0.5)
        # Every pair of operands, with scales that make ties and ones that do not.
        every = np.arange(256, dtype=np.uint8).view(t)
        for name, scales in (("ties", (0.01, 0.01, 0.02)), ("any", (0.013, 0.0071, 0.0211))):
            left, right = ([v, scale(k), zeros[j]] for v, k, j in ((every[:, None], scales[0], 0), (every[None, :], scales[1], 1)))
            case(f"qlinear_add_{name}_{kind}", "QLinearAdd", [*left, *right, scale(scales[2]), zeros[1]])
            case(f"qlinear_mul_{name}_{kind}", "QLinearMul", [*left, *right, scale(scales[2]), zeros[1]])
        case(f"qlinear_softmax_steps_{kind}", "QLinearSoftmax", [make(16, 37), scale(0.03), zeros[0], scale(0.9 / 255), zero(t, 0 if kind == "u8" else -128)], axis=1, opset=13, constants=[1, 3])
    case("qlinear_reduce_mean", "QLinearReduceMean", [u8(2, 3, 5), scale(0.05), zero(np.uint8, 100), scale(0.03), zero(np.uint8, 120)], axes=[1], keepdims=0)
    case("matmul_integer_to_float_columns", "MatMulIntegerToFloat", [u8(3, 6), i8(6, 4), scale(0.05), np.array([0.01, 0.02, 0.03, 0.04], np.float32), zero(np.uint8, 100), np.array([1, 0, -3, 2], np.int8)])
    case("qgemm_float", "QGemm", [u8(3, 6), scale(0.05), zero(np.uint8, 120), i8(6, 4), np.array([0.01, 0.02, 0.03, 0.04], np.float32), np.zeros(4, np.int8), None])
    case("quantize", "QuantizeLinear", [f32(3, 4), scale(0.02), zero(np.uint8, 100)])
    case("dequantize", "DequantizeLinear", [u8(3, 4), scale(0.02), zero(np.uint8, 100)])
    case("qattention", "QAttention", [u8(2, 4, 12), i8(12, 36), f32(36), scale(0.02), scale(0.01), None, zero(np.uint8, 128), zero(np.int8, 0)], num_heads=3, constants=[1, 2, 3, 4, 6, 7])
    case("qattention_causal", "QAttention", [u8(2, 4, 12), i8(12, 36), f32(36), scale(0.02), scale(0.01), i32(4, 3), zero(np.uint8, 128), zero(np.int8, 0)], num_heads=3, unidirectional=1, constants=[1, 2, 3, 4, 6, 7])
    hidden = 4
    weights = [i8(1, 3, 4 * hidden), i8(1, hidden, 4 * hidden), f32(1, 8 * hidden)]
    parameters = [np.array([0.01], np.float32), np.array([0], np.int8), np.array([0.01], np.float32), np.array([0], np.int8)]
    case("dynamic_quantize_lstm", "DynamicQuantizeLSTM", [f32(5, 2, 3), *weights, None, None, None, None, *parameters], outputs=3, hidden_size=hidden, constants=[1, 2, 3, 8, 9, 10, 11])


def blocks():
    for bits in (4, 8):
        n, k, block = 7, 40, 16
        parts = (k + block - 1) // block
        w, scales = u8(n, parts, block * bits // 8), np.abs(f32(n, parts)) + 0.1
        size = {"N": n, "K": k, "block_size": block, "bits": bits}
        case(f"matmul_{bits}_bits", "MatMulNBits", [f32(3, k), w, scales], constants=[1, 2], **size)
        z = u8(n, (parts * bits + 7) // 8)
        case(f"matmul_{bits}_bits_zero", "MatMulNBits", [f32(2, 3, k), w, scales, z, None, f32(n)], constants=[1, 2, 3, 5], **size)
        case(f"matmul_{bits}_bits_float_zero", "MatMulNBits", [f32(3, k), w, scales, np.abs(f32(n, parts)) * 3], constants=[1, 2, 3], **size)
        data = u8(9, 32 * bits // 8)
        case(f"gather_block_{bits}", "GatherBlockQuantized", [data, np.array([[1, 8, 0]], np.int64), np.abs(f32(9, 2))], constants=[0, 2], bits=bits, block_size=16, quantize_axis=1, gather_axis=0)
        case(f"gather_block_zero_{bits}", "GatherBlockQuantized", [data, ints(3, 2), np.abs(f32(9, 2)), u8(9, 2 * bits // 8)], constants=[0, 2, 3], bits=bits, block_size=16, quantize_axis=1, gather_axis=0)


def standard(name, operator, inputs, outputs=1, constants=(), version=20, **attributes):
    case(name, operator, inputs, outputs, domain="", version=version, constants=constants, **attributes)


def regions():
    image = f32(2, 3, 9, 11)
    boxes = np.array([[0.5, 1, 7, 6], [2, 2, 2.5, 9], [-1, -2, 12, 14], [3, 1, 8, 3]], np.float32)
    which = ints(0, 1, 1, 0)
    for mode in ("avg", "max"):
        for ratio in (0, 2, 3):
            for transform in ("half_pixel", "output_half_pixel"):
                attributes = {"mode": mode, "sampling_ratio": ratio, "coordinate_transformation_mode": transform}
                standard(f"roi_align_{mode}_{ratio}_{transform}", "RoiAlign", [image, boxes, which], output_height=2, output_width=3, spatial_scale=0.7, **attributes)
    rois = np.concatenate([which[:, None].astype(np.float32), boxes], 1)
    standard("max_roi_pool", "MaxRoiPool", [image, rois], pooled_shape=[3, 2], spatial_scale=0.8)
    for n in range(1, 7):
        standard(f"det_{n}", "Det", [f32(2, 3, n, n)])
    standard("det_singular", "Det", [np.ones((4, 4), np.float32)])
    for classes, batches in ((1, 1), (3, 2)):
        corners = RNG.uniform(0, 10, (batches, 30, 2)).astype(np.float32)
        sizes = RNG.uniform(1, 5, (batches, 30, 2)).astype(np.float32)
        scores = RNG.uniform(0, 1, (batches, classes, 30)).astype(np.float32)
        flat = np.concatenate([corners, corners + sizes], 2)
        thresholds = [ints(5)[0], scale(0.3), scale(0.4)]
        standard(f"nms_{classes}_{batches}", "NonMaxSuppression", [flat, scores, *thresholds])
        standard(f"nms_centre_{classes}_{batches}", "NonMaxSuppression", [np.concatenate([corners, sizes], 2), scores, ints(40)[0], scale(0.1)], center_point_box=1)
        standard(f"nms_none_{classes}_{batches}", "NonMaxSuppression", [flat, scores, ints(5)[0], scale(0.5), scale(2.0)])


def chosen():
    x = RNG.integers(-3, 4, (4, 5, 3)).astype(np.float32)
    standard("non_zero", "NonZero", [x])
    standard("non_zero_bool", "NonZero", [x > 0])
    standard("non_zero_none", "NonZero", [np.zeros((2, 3), np.int64)])
    standard("compress_flat", "Compress", [x, RNG.integers(0, 2, 41).astype(bool)])
    standard("compress_axis", "Compress", [x, np.array([True, False, True])], axis=1)
    for order in (0, 1):
        standard(f"unique_flat_{order}", "Unique", [x], outputs=4, sorted=order)
        standard(f"unique_ints_{order}", "Unique", [RNG.integers(0, 9, 40)], outputs=4, sorted=order)
        rows = RNG.integers(0, 2, (9, 3)).astype(np.int64)
        standard(f"unique_rows_{order}", "Unique", [rows], outputs=4, sorted=order, axis=0)
        standard(f"unique_columns_{order}", "Unique", [RNG.integers(0, 2, (2, 7, 2)).astype(np.float32)], outputs=4, sorted=order, axis=1)
    for largest in (0, 1):
        standard(f"top_k_{largest}", "TopK", [x, ints(3)], outputs=2, axis=1, largest=largest)
        standard(f"top_k_ints_{largest}", "TopK", [RNG.integers(0, 5, (3, 33)), ints(33)], outputs=2, largest=largest)
    indices = np.array([[0, 2, -1], [1, 1, 0]], np.int64)
    for reduction in ("none", "add", "mul", "max", "min"):
        # Without a rule, the updates of one place are the same.
        updates = np.full((2, 3), 7, np.float32) if reduction == "none" else f32(2, 3)
        standard(f"scatter_elements_{reduction}", "ScatterElements", [f32(3, 3), indices, updates], axis=0, reduction=reduction, version=18)
        tuples = np.array([[[0, 1], [2, 0]], [[2, 2], [1, -1]]], np.int64)
        standard(f"scatter_nd_{reduction}", "ScatterND", [f32(3, 3, 4), tuples, f32(2, 2, 4)], reduction=reduction, version=18)


def runtime_shapes():
    x = f32(4, 6, 5)
    for name, shape in (("copy", [0, 0, 0]), ("free", [0, -1, 10]), ("both", [-1, 0, 5]), ("flat", [120]), ("free_flat", [-1]), ("two", [-1, 5])):
        standard(f"reshape_{name}", "Reshape", [x, ints(*shape)])
    for name, starts, ends, axes, steps in (
        ("negative", [-3, 1], [-1, 100], [0, 2], [1, 2]),
        ("back", [-1, 10], [-100, 0], [1, 0], [-2, -1]),
        ("empty", [3], [1], [1], [1]),
        ("mixed", [1, -1, 0], [3, -5, 5], [0, 1, 2], [1, -1, 3]),
    ):
        standard(f"slice_{name}", "Slice", [x, ints(*starts), ints(*ends), ints(*axes), ints(*steps)], constants=[3])
    standard("expand", "Expand", [f32(3, 1), ints(2, 1, 4)])
    standard("tile", "Tile", [f32(2, 3), ints(2, 3)])
    standard("constant_of_shape", "ConstantOfShape", [ints(2, 0, 3)])
    standard("pad_runtime", "Pad", [f32(2, 3), ints(0, 1, 2, -1)])
    standard("pad_reflect", "Pad", [f32(4, 5), ints(2, 1, 0, 3)], mode="reflect")
    standard("range_floats", "Range", [scale(0.5), scale(4.1), scale(0.7)])
    standard("range_back", "Range", [ints(9)[0], ints(-4)[0], ints(-3)[0]])
    standard("one_hot", "OneHot", [ints(1, -1, 3), ints(5)[0], np.array([2, 9], np.float32)])
    standard("split", "Split", [f32(7, 2), ints(3, 4)], outputs=2, axis=0)
    image = f32(1, 2, 5, 6)
    for mode in ("nearest", "linear", "cubic"):
        standard(f"resize_scales_{mode}", "Resize", [image, None, np.array([1, 1, 1.7, 0.6], np.float32)], mode=mode, version=19)
        standard(f"resize_sizes_{mode}", "Resize", [image, None, None, ints(1, 2, 7, 4)], mode=mode, version=19)
    standard("resize_antialias", "Resize", [image, None, np.array([1, 1, 0.6, 0.5], np.float32)], mode="linear", antialias=1, version=19)
    standard("mel_weights", "MelWeightMatrix", [ints(6)[0], ints(64)[0], ints(8000)[0], scale(20), scale(3800)], version=17)
    standard("col2im", "Col2Im", [f32(1, 2 * 2 * 3, 3 * 2), ints(7, 6), ints(2, 3)], pads=[1, 0, 0, 1], strides=[3, 2], dilations=[1, 2], constants=[1, 2])
    standard("max_unpool", "MaxUnpool", [f32(1, 1, 2, 2), np.array([[[[5, 7], [13, 15]]]], np.int64)], kernel_shape=[2, 2], strides=[2, 2])


def learned():
    def ml(name, operator, inputs, outputs=1, **attributes):
        case(f"ml_{name}", operator, inputs, outputs, domain="ai.onnx.ml", **attributes)

    x = f32(5, 3)
    ml("binarizer", "Binarizer", [x], threshold=0.25)
    ml("scaler", "Scaler", [x], offset=[0.5, -1.0, 2.0], scale=[2.0, 0.5, -1.0])
    for norm in ("MAX", "L1", "L2"):
        ml(f"normalizer_{norm.lower()}", "Normalizer", [np.abs(x)], norm=norm)
    holes = x.copy()
    holes[1, 2] = holes[3, 0] = np.nan
    ml("imputer", "Imputer", [holes], imputed_value_floats=[1.0, 2.0, 3.0], replaced_value_float=float("nan"))
    ml("array_feature_extractor", "ArrayFeatureExtractor", [x, ints(2, 0)])
    ml("label_encoder", "LabelEncoder", [ints(3, 9, 1, 7)], keys_int64s=[1, 3, 5], values_int64s=[10, 30, 50], default_int64=-7)
    ml("label_encoder_floats", "LabelEncoder", [ints(3, 9, 1)], keys_int64s=[1, 3, 5], values_floats=[0.5, 1.5, 2.5], default_float=-1.0)
    ml("linear_regressor", "LinearRegressor", [x], coefficients=[0.5, 1.0, -2.0, 1.5, 0.1, 0.2], intercepts=[0.3, -0.4], targets=2)
    weights = {"coefficients": f32(9).tolist(), "intercepts": [0.1, 0.2, -0.3], "classlabels_ints": [4, 5, 9]}
    ml("linear_classifier", "LinearClassifier", [x], outputs=2, multi_class=1, post_transform="SOFTMAX", **weights)


def model(operator, inputs, wanted, domain, opset, constants, attributes):
    names = [None if x is None else (f"c{i}" if i in constants else f"x{i}") for i, x in enumerate(inputs)]
    initializers = [onnx.numpy_helper.from_array(x, n) for n, x in zip(names, inputs) if n and n[0] == "c"]
    declared = [helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(x.dtype), x.shape) for n, x in zip(names, inputs) if n and n[0] == "x"]
    results = [f"y{i}" if i in wanted else "" for i in range(max(wanted) + 1)]
    node = helper.make_node(operator, [n or "" for n in names], results, name="n", domain=domain, **attributes)
    graph = helper.make_graph([node], "g", declared, [onnx.ValueInfoProto(name=r) for r in results if r], initializers)
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("com.microsoft", 1), helper.make_opsetid("ai.onnx.ml", 3)]
    return helper.make_model(graph, opset_imports=imports, ir_version=10)


def main():
    out = pathlib.Path(sys.argv[1])
    for family in (elementwise, products, norms, attention, quantised, blocks, regions, chosen, runtime_shapes, learned):
        family()
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    written = 0
    for name, (operator, inputs, outputs, domain, opset, constants, compared, attributes) in CASES.items():
        wanted = list(range(outputs)) if isinstance(outputs, int) else outputs
        made = model(operator, inputs, wanted, domain, opset, constants, attributes)
        feed = {f"x{i}": np.array(x, order="C") for i, x in enumerate(inputs) if x is not None and i not in constants}
        try:
            session = onnxruntime.InferenceSession(made.SerializeToString(), options, providers=["CPUExecutionProvider"])
            answers = session.run(None, feed)
        except Exception as error:  # not all operators have a kernel of the CPU provider, nor all attributes
            print(f"{name}: {str(error).splitlines()[0][:200]}")
            continue
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(made.SerializeToString())
        np.savez(folder / "inputs.npz", **feed)
        np.savez(folder / "outputs.npz", **{f"y{i}": a for i, a in zip(wanted, answers) if compared is None or i in compared})
        written += 1
    out.touch()
    print(f"{written} of {len(CASES)} cases in {out}")


if __name__ == "__main__":
    main()
