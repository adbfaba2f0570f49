import type { Bank } from '#course/bank.ts';

/**
 * Fetches all that can be asked, in one language, from the site itself.
 * @param base address of the language, `…/en`
 * @throws when it cannot be fetched or read
 */
export async function fetchBank(base: string): Promise<Bank> {
	const response = await fetch(`${base}/bank.json`);
	if (!response.ok) throw new Error(`bank.json: ${response.status}`);
	return (await response.json()) as Bank;
}
