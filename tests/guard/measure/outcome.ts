import type { ExpectedSpan, Sample } from '../generate/sample.ts';
import type { Ask, Found, Reader } from '../readers/reader.ts';
import { covers, touches } from './cover.ts';

/** What became of one expected span. */
export type Outcome = {
	readonly span: ExpectedSpan;
	/** A finding with its label touches what must be hidden. */
	readonly found: boolean;
	/** Every character of what must be hidden is in a finding, whatever its label. */
	readonly covered: boolean;
	/** The same with blocking findings alone. */
	readonly blocked: boolean;
	/** The hardest finding that touches it is as hard as expected; undefined when nothing touches it. */
	readonly agrees: boolean | undefined;
};

export type Reading = {
	readonly sample: Sample;
	readonly findings: readonly Found[];
	readonly outcomes: readonly Outcome[];
	/** Findings that touch no expected span. */
	readonly extra: readonly Found[];
};

function outcomeOf(text: string, span: ExpectedSpan, findings: readonly Found[]): Outcome {
	const core = { start: span.coreStart, end: span.coreEnd };
	const near = findings.filter((finding) => touches(finding, core));
	const blocking = near.filter(({ severity }) => severity === 'blocking');
	const hardest = blocking.length > 0 ? 'blocking' : near[0]?.severity;
	return {
		span,
		found: near.some(({ label }) => label === span.label),
		covered: covers(text, core, near),
		blocked: covers(text, core, blocking),
		agrees: hardest === undefined ? undefined : hardest === span.severity
	};
}

/** Reads one sample; advice is no alarm. */
export async function readSample(reader: Reader, sample: Sample, ask: Ask): Promise<Reading> {
	const all = await reader.read(sample.text, ask);
	const findings = all.filter(({ severity }) => severity !== 'advice');
	const outcomes = sample.spans.map((span) => outcomeOf(sample.text, span, findings));
	const extra = findings.filter((finding) => !sample.spans.some((span) => touches(finding, span)));
	return { sample, findings, outcomes, extra };
}
