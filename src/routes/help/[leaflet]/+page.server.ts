import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { dialling } from '#course/helpline.ts';
import { htmlLang, leafletLangs, type LeafletLang } from '#course/leaflet.ts';
import { readingsOf } from '#course/reading.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => leafletLangs.map((leaflet) => ({ leaflet }));

/** The public leaflet in one language. A reading stands above its word where the words give one. */
export const load: PageServerLoad = ({ params }) => {
	const lang = params.leaflet as LeafletLang;
	const leaflet = course.leaflets[lang];
	if (!leaflet) error(404);
	const lines = course.helplines.filter((line) => line.leaflet);
	// The line that was read longest ago tells how old the leaflet is.
	const oldest = lines.map(({ checkedOn }) => checkedOn).sort()[0] ?? course.lawAsOf;
	const date = new Intl.DateTimeFormat(htmlLang(lang), { dateStyle: 'long', timeZone: 'UTC' });
	const checked = leaflet.numbersNote.replace(
		'{date}',
		// Plain Japanese writes no kanji without a reading.
		lang === 'ja-easy' ? oldest.replaceAll('-', '/') : date.format(new Date(`${oldest}T00:00:00Z`))
	);
	const part = ({ title, items }: { title: string; items: string[] }) => ({
		title: readingsOf(title),
		items: items.map(readingsOf)
	});
	return {
		leaflet: lang,
		title: readingsOf(leaflet.title),
		intro: readingsOf(leaflet.intro),
		signs: part(leaflet.signs),
		know: part(leaflet.know),
		safety: part(leaflet.safety),
		linesTitle: readingsOf(leaflet.lines.title),
		lines: lines.map(({ id, number }) => ({
			number,
			href: dialling(number),
			text: readingsOf(leaflet.lines.items[id]!)
		})),
		notes: [checked, ...(leaflet.review === 'done' ? [] : [leaflet.reviewNote])].map(readingsOf),
		languages: leafletLangs.map((each) => ({
			id: each,
			lang: htmlLang(each),
			name: readingsOf(course.leaflets[each]!.language)
		}))
	};
};
