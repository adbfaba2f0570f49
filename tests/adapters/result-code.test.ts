import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, decodeResults, encodeResults } from '#adapters/result-code.ts';

const text = JSON.stringify({ format: 'mamori-results', answers: ['q1', 'q2', 'q3'], note: '守り' });

describe('a code', () => {
	it('begins with its name and holds only what a mail leaves alone', async () => {
		expect(await encodeResults(text)).toMatch(/^MAMORI1\.[A-Za-z0-9_-]+$/);
	});

	it('gives back any text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (any) => {
				expect(await decodeResults(await encodeResults(any))).toEqual({ text: any });
			})
		);
	});

	it('survives white space anywhere, as a mail wraps lines', async () => {
		const code = await encodeResults(text);
		const gaps = fc.array(fc.tuple(fc.nat({ max: code.length }), fc.constantFrom('\n', '\r\n', ' ', '\t')), {
			maxLength: 8
		});
		await fc.assert(
			fc.asyncProperty(gaps, async (gaps) => {
				const wrapped = gaps
					.toSorted(([a], [b]) => b - a)
					.reduce((sofar, [at, gap]) => sofar.slice(0, at) + gap + sofar.slice(at), code);
				expect(await decodeResults(wrapped)).toEqual({ text });
			})
		);
	});

	it('survives what stands behind it in a mail', async () => {
		const code = await encodeResults(text);
		expect(await decodeResults(`${code}\n\nKind regards\nfrom the course`)).toEqual({ text });
		expect(await decodeResults(`${code}\r\nよろしくお願いします。`)).toEqual({ text });
	});

	it('is damaged when it is cut off anywhere', async () => {
		const code = await encodeResults(text);
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: code.length - 1 }), async (length) => {
				expect(await decodeResults(code.slice(0, length))).toEqual({ refusal: 'damaged' });
			})
		);
	});

	it('is damaged or still says the same when a sign in it was changed', async () => {
		const code = await encodeResults(text);
		const change = fc.tuple(
			fc.integer({ min: 'MAMORI1.'.length, max: code.length - 1 }),
			fc.constantFrom('A', '9', '_', 'x', '!')
		);
		let damaged = 0;
		await fc.assert(
			fc.asyncProperty(change, async ([at, sign]) => {
				const read = await decodeResults(code.slice(0, at) + sign + code.slice(at + 1));
				if ('refusal' in read) damaged += 1;
				// The head of gzip has fields that no checksum covers and that change nothing.
				expect([{ refusal: 'damaged' }, { text }]).toContainEqual(read);
			}),
			{ numRuns: 300 }
		);
		expect(damaged).toBeGreaterThan(100);
	});

	it.each(['', 'MAMORI1.', 'MAMORI2.AAAA', 'MAMORI1.====', 'hello', 'MAMORI1.守り'])(
		'is damaged that is none: %s',
		async (other) => {
			expect(await decodeResults(other)).toEqual({ refusal: 'damaged' });
		}
	);

	it('is too large that would unfold to more than any honest file holds', async () => {
		const bomb = await encodeResults('x'.repeat(33 * 1024 * 1024));
		expect(bomb.length).toBeLessThan(60_000);
		expect(await decodeResults(bomb)).toEqual({ refusal: 'too-large' });
	});
});

describe('what was pasted', () => {
	it('is taken apart into its codes, whatever stands before the first', async () => {
		const texts = ['one', 'two', 'three'];
		const codes = await Promise.all(texts.map(encodeResults));
		const found = codesIn(`Dear all,\n${codes.join('\n')}`);
		expect(found).toEqual(codes);
		expect(await Promise.all(found.map(decodeResults))).toEqual(texts.map((each) => ({ text: each })));
	});

	it('may hold codes that run into each other', async () => {
		const codes = await Promise.all(['one', 'two'].map(encodeResults));
		expect(codesIn(codes.join(''))).toEqual(codes);
	});

	it('has no code where the name of one is missing', () => {
		expect(codesIn('H4sIAAAAAAAAA')).toEqual([]);
		expect(codesIn('')).toEqual([]);
	});
});
