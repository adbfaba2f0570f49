import type { Localised } from '#course/lang.ts';

/**
 * A place in a statute or treaty, ready to print: `226-2(1)` is `art. 226-2(1)` and `第226条の2第1項`. Also lists
 * (`224, 226-2(2)`; `157-6(1)(i), (iii)`) and ranges (`290-2(1)-(2)`).
 * @returns undefined for a form it cannot read
 */
export function articleLocator(text: string, kind: 'statute' | 'treaty'): Localised | undefined {
	let chain: Level[] = [];
	let articles = 0;
	const places: string[] = [];
	for (const piece of text.split(/[,;] */)) {
		const [whole, article, parts, until] =
			/^(\d+(?:-\d+)*)?((?:\([^()]+\))*)(?:-(\([^()]+\)))?$/.exec(piece) ?? [];
		if (!whole || (!article && articles === 0)) return undefined;
		if (article) articles += 1;
		// "(iii)" alone stands beside the last part of the place before it.
		let levels: Level[] = article ? [] : chain.slice(0, -1);
		let printed = article ? `第${withBranch(article, '条')}` : '';
		for (const name of partsOf(parts)) {
			const level = levelOf(name, levels.at(-1)?.rank, kind);
			if (!level) return undefined;
			levels = [...levels, level];
			printed += level.printed;
		}
		if (until) {
			const level = levelOf(partsOf(until)[0]!, levels.at(-2)?.rank, kind);
			if (!level) return undefined;
			printed += `～${level.printed}`;
		}
		chain = levels;
		places.push(printed);
	}
	return { en: `${articles > 1 ? 'arts' : 'art.'} ${text}`, ja: places.join('、') };
}

type Rank = 'paragraph' | 'item' | 'sub-item';
interface Level {
	rank: Rank;
	printed: string;
}

function levelOf(name: string, above: Rank | undefined, kind: 'statute' | 'treaty'): Level | undefined {
	if (/^\d+$/.test(name)) {
		if (!above) return { rank: 'paragraph', printed: `第${name}項` };
		return above === 'paragraph' ? { rank: 'item', printed: `第${name}号` } : undefined;
	}
	// Treaties keep their letters in Japanese: 第3条(a).
	if (kind === 'treaty')
		return /^[a-z]+$/.test(name) ? { rank: 'sub-item', printed: `(${name})` } : undefined;
	if (above === 'item') {
		const kana = iroha.get(name);
		return kana ? { rank: 'sub-item', printed: kana } : undefined;
	}
	const [, numeral, branch] = /^([ivxl]+)((?:-\d+)*)$/.exec(name) ?? [];
	const number = numeral && above !== 'sub-item' ? fromRoman(numeral) : undefined;
	return number ? { rank: 'item', printed: `第${withBranch(`${number}${branch}`, '号')}` } : undefined;
}

const partsOf = (text = '') => [...text.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!);

/** `226-2` is 226条の2. */
function withBranch(number: string, counter: string): string {
	const [first, ...branches] = number.split('-');
	return `${first}${counter}${branches.map((branch) => `の${branch}`).join('')}`;
}

function fromRoman(numeral: string): number | undefined {
	const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
	const digits = [...numeral].map((letter) => values[letter]!);
	const sum = digits.reduce(
		(total, digit, index) => total + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
		0
	);
	return /^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(numeral) ? sum : undefined;
}

/** Sub-items of Japanese statutes count イロハ; English translations write the syllable. */
const iroha = new Map(
	'i ro ha ni ho he to chi ri nu ru wo wa ka yo ta re so tsu ne na ra mu'
		.split(' ')
		.map((syllable, index) => [syllable, 'イロハニホヘトチリヌルヲワカヨタレソツネナラム'[index]!] as const)
);
