import { polesHeading } from '#domain/evaluation/report/poles-heading.ts';
import type { ReportModel, ReportSection } from '#domain/evaluation/report/report-model.ts';

export interface ReportPart {
	readonly code: string;
	readonly heading: string;
}

/** One part of a report, of a length that somebody reads and that a phone loads. */
export interface OpenedPart<Drawn> {
	readonly parts: readonly ReportPart[];
	/** Null: the key figures and what is said in a page. */
	readonly part: string | null;
	readonly shown: Pick<ReportModel, 'year' | 'sections'>;
	readonly charts: Readonly<Record<string, Drawn>>;
}

/** What the first page of a report says of the whole. */
const summary = ['O', 'tu'];
/** Has a page of its own. */
const contract = 'CPOM';

/** The part that the address asks for; without one, or one that is not there, the report in a page. */
export function openPart<Drawn>(
	{ report, charts }: { report: ReportModel | null; charts: Readonly<Record<string, Drawn>> },
	asked: string | null
): OpenedPart<Drawn> {
	const filled = (report?.sections ?? [])
		.flatMap(splitPoles)
		.filter(({ blocks }) => blocks.length > 0);
	const listed = filled.filter(({ code }) => code !== contract && !summary.includes(code));
	const one = filled.find(({ code }) => code === asked);
	const sections = one ? [one] : inAPage(filled);
	const drawn = sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			const own = block.kind === 'chart' ? charts[block.chart.id] : undefined;
			return block.kind === 'chart' && own ? [[block.chart.id, own] as const] : [];
		})
	);
	return {
		parts: listed.map(({ code, heading }) => ({ code, heading })),
		part: one?.code ?? null,
		shown: { year: report?.year ?? 0, sections },
		charts: Object.fromEntries(drawn)
	};
}

/** What is told of each pôle is as long as all the rest of its section. */
function splitPoles(section: ReportSection): readonly ReportSection[] {
	const { code, blocks } = section;
	const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === polesHeading);
	if (at < 0) return [section];
	const isHistory = ({ kind }: { readonly kind: string }) => kind === 'history';
	const poles = blocks.slice(at + 1);
	return [
		{ ...section, blocks: [...blocks.slice(0, at), ...poles.filter(isHistory)] },
		{
			...{ code: `${code}-poles`, heading: polesHeading },
			blocks: poles.filter((block) => !isHistory(block))
		}
	];
}

function inAPage(sections: readonly ReportSection[]): readonly ReportSection[] {
	const figures = sections
		.filter(({ code }) => code === 'A')
		.map((section) => ({
			...section,
			code: 'chiffres',
			heading: 'L’année en chiffres',
			blocks: section.blocks.filter(({ kind }) => kind === 'figures')
		}));
	return [...figures, ...summary.flatMap((code) => sections.filter((one) => one.code === code))];
}
