import { errorFunction, probit } from 'simple-statistics';

/**
 * The number z below which a share p of a standard normal distribution lies, 0 < p < 1. `probit` alone is good to two
 * decimals; one step of Newton's method, z − (Φ(z) − p) / φ(z), makes it good to three from .0001 to .9999.
 */
export function normalQuantile(p: number): number {
	const start = probit(p);
	const cumulative = (1 + errorFunction(start / Math.SQRT2)) / 2;
	const density = Math.exp((-start * start) / 2) / Math.sqrt(2 * Math.PI);
	return start - (cumulative - p) / density;
}
