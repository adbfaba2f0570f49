import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';
import type { SearchDocument } from '#course/search/document.ts';
import { sectionsOf } from '#course/search/section.ts';

const markdown = import.meta.glob<string>('/content/*/lessons/*/*.md', { query: '?raw', import: 'default' });

/** All that can be found in one language: lessons by section, terms, facts. */
export async function searchDocuments(course: Course, lang: Lang): Promise<SearchDocument[]> {
	const lessons = course.modules.flatMap(({ lessons }) => lessons.map((id) => course.lessons[id]!));
	const sections = await Promise.all(
		lessons.map(async ({ id, module, words }) => {
			const { file, title, summary } = words[lang];
			return sectionsOf(await markdown[`/${file}`]!()).map((section) => ({
				kind: 'lesson' as const,
				title,
				heading: section.heading,
				text: section.id ? section.text : `${summary} ${section.text}`,
				href: `${module}/${id}/${section.id && `#${section.id}`}`
			}));
		})
	);
	const terms = Object.values(course.terms).map((term) => ({
		kind: 'term' as const,
		title: term[lang],
		heading: lang === 'ja' ? `${term.reading} ${term.en}` : `${term.ja} ${term.reading}`,
		text: term.meaning[lang],
		href: `glossary/#term-${term.id}`
	}));
	const facts = Object.values(course.facts).map((fact) => ({
		kind: 'fact' as const,
		title: fact.statement[lang],
		heading: '',
		text: course.sources[fact.source]!.title[lang],
		href: `facts/#fact-${fact.id}`
	}));
	return [...sections.flat(), ...terms, ...facts].map((document, id) => ({ id, ...document }));
}
