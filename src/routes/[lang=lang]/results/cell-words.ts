import type { BankItem } from '#course/bank.ts';
import { otherAnswer, type Verdict } from '#course/question/question.ts';
import type { Cell, ResultTable } from '#course/results/tables.ts';
import type { Lang } from '#course/lang.ts';
import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

export type Titles = Record<'module' | 'track' | 'scenario', Record<string, string>>;

/** What the cells of a table are called in one language, on the page and in a CSV file. */
export interface CellWords {
	columnOf(column: string): string;
	textOf(cell: Cell): string;
	/** Numbers stay numbers. Questions and answers have a column for their id, so that authors find them again. */
	csvRows(table: ResultTable): (string | number)[][];
}

export function cellWords(
	words: Words['results'],
	titles: Titles,
	items: ReadonlyMap<string, BankItem>,
	lang: Lang
): CellWords {
	const whole = new Intl.NumberFormat(lang);
	const percent = new Intl.NumberFormat(lang, { style: 'percent' });
	const decimal = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const numbers = { count: whole, share: percent, decimal };
	const columnOf = (column: string) => (words.columns as Record<string, string>)[column] ?? column;
	const hasId = (column: string) => column === 'question' || column === 'option';

	function textOf(cell: Cell): string {
		switch (cell.kind) {
			case 'count':
			case 'share':
			case 'decimal': {
				const value = numbers[cell.kind].format(cell.value);
				return cell.isFew ? fill(words.cells.few, { value }) : value;
			}
			case 'question':
				return items.get(cell.id)?.prompt ?? cell.id;
			case 'option':
				return optionText(items.get(cell.question), cell.id, words);
			case 'module':
			case 'track':
			case 'scenario':
				// A file may name a track `constructor`.
				return Object.hasOwn(titles[cell.kind], cell.id) ? titles[cell.kind][cell.id]! : cell.id;
			case 'edition':
				return cell.id;
			case 'form':
				return words.cells.form[cell.id];
			case 'verdict':
				return words.cells.verdict[cell.id];
			case 'certainty':
				return words.cells.certainty[cell.id];
			case 'right':
				return words.cells.right[`${cell.value}`];
			case 'few-finished':
			case 'other-questions':
			case 'whole':
			case 'too-few':
			case 'undetermined':
			case 'none':
				return words.cells[cell.kind];
			default:
				return cell satisfies never;
		}
	}

	const csvCell = (cell: Cell): (string | number)[] => {
		if ('value' in cell && cell.kind !== 'right') return [Math.round(cell.value * 1e4) / 1e4];
		return cell.kind === 'question' || cell.kind === 'option' ? [cell.id, textOf(cell)] : [textOf(cell)];
	};
	return {
		columnOf,
		textOf,
		csvRows: ({ columns, rows }) => [
			columns.flatMap((column) =>
				hasId(column)
					? [fill(words.idOf, { column: columnOf(column) }), columnOf(column)]
					: [columnOf(column)]
			),
			...rows.map((row) => row.flatMap(csvCell))
		]
	};
}

function optionText(item: BankItem | undefined, id: string, words: Words['results']): string {
	const optionOf = (name: string) => item?.options.find((option) => option.id === name)?.text ?? name;
	if (item?.verdict && id in words.cells.verdict) return words.cells.verdict[id as Verdict];
	if (item?.kind === 'short' && id === otherAnswer) return words.cells.otherAnswer;
	if (item?.kind !== 'match') return optionOf(id);
	const [option = '', match = ''] = id.split('=');
	const partner = item.matches?.find((each) => each.id === match)?.text ?? match;
	return fill(words.cells.pair, { option: optionOf(option), match: partner });
}
