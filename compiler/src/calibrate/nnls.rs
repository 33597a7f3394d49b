//! Non-negative least squares by sequential coordinate descent (Franc, Hlaváč, Navara, "Sequential coordinate-wise
//! algorithm for the non-negative least squares problem", 2005).

/// Rounds over all coordinates, at most.
const ROUNDS: usize = 2000;
/// Relative change that ends the descent.
const ENOUGH: f64 = 1e-10;

/// Minimises `|A x - b|²` with `x >= 0`; `rows` are the rows of `A` with their element of `b`. A coordinate whose column
/// is zero keeps its value in `start`.
pub(super) fn nnls<const N: usize>(rows: &[([f64; N], f64)], start: [f64; N]) -> [f64; N] {
    let (mut gram, mut x) = ([[0.0; N]; N], start);
    let mut rhs = [0.0; N];
    for (a, b) in rows {
        for i in 0..N {
            rhs[i] += a[i] * b;
            for j in 0..N {
                gram[i][j] += a[i] * a[j];
            }
        }
    }
    for _ in 0..ROUNDS {
        let mut moved = 0.0f64;
        for i in 0..N {
            if gram[i][i] <= 0.0 {
                continue;
            }
            let gradient = (0..N).map(|j| gram[i][j] * x[j]).sum::<f64>() - rhs[i];
            let next = (x[i] - gradient / gram[i][i]).max(0.0);
            moved = moved.max((next - x[i]).abs() / (next.abs() + x[i].abs() + 1e-30));
            x[i] = next;
        }
        if moved < ENOUGH {
            break;
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovers_a_solution_and_clamps_at_zero() {
        let truth = [2.0, 0.0, 0.5];
        let rows: Vec<([f64; 3], f64)> = (0..20u32)
            .map(|i| {
                let a = [f64::from(i % 5), f64::from(i % 3) + 1.0, f64::from(i * i % 7)];
                (a, a.iter().zip(truth).map(|(x, y)| x * y).sum())
            })
            .collect();
        let x = nnls(&rows, [1.0; 3]);
        assert!(x.iter().zip(truth).all(|(a, b)| (a - b).abs() < 1e-6), "{x:?}");
        let negative: Vec<([f64; 1], f64)> = vec![([1.0], -3.0)];
        assert_eq!(nnls(&negative, [1.0]), [0.0]);
    }
}
