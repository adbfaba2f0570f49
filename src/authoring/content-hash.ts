import { createHash } from 'node:crypto';

/** SHA-256 of values as JSON, in hex: the same content has the same hash on every machine, however its YAML is laid out. */
export const contentHash = (...values: unknown[]): string =>
	createHash('sha256').update(JSON.stringify(values)).digest('hex');
