import {
	completeCandidates,
	detectCandidates,
	memoriesOf,
	type Detection
} from './detect-candidates.ts';
import { findingId } from './finding-id.ts';
import type { Candidate, Finding } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import { resolveFindings } from './resolve-findings.ts';
import { splitBlocks, type Block } from './split-blocks.ts';

interface ReadBlock {
	readonly detection: Detection;
	readonly memories: readonly string[];
	seenKey: string | undefined;
	settled: readonly Candidate[];
}

/** Texts by field. */
export type Fields = Readonly<Record<string, string>>;

/** Reads the same fields again and again, and only what changed in them. */
export interface GuardReader {
	/** Findings of each field in reading order, without overlap; offsets in UTF-16 units of that field. */
	read(fields: Fields): ReadonlyMap<string, readonly Finding[]>;
}

function settle(
	block: ReadBlock,
	seen: ReadonlySet<string>,
	seenKey: string
): readonly Candidate[] {
	if (block.seenKey !== seenKey) {
		block.settled = resolveFindings(completeCandidates(block.detection, seen));
		block.seenKey = seenKey;
	}
	return block.settled;
}

function placed(text: string, field: string, offset: number, candidate: Candidate): Finding {
	const { label, severity, rule, why, score, fixes } = candidate;
	const start = candidate.start + offset;
	const end = candidate.end + offset;
	const id = findingId(label, text.slice(start, end), field, rule);
	return { id, start, end, label, severity, rule, why, score, fixes };
}

/**
 * A reader that remembers, for its own life, the blocks of its last reading: a keystroke costs one block
 * (guard.md §4.7). Reading afresh gives the same findings: the full pass is this very one, with nothing to remember.
 * [GAR-6] What one field makes known holds in all of them.
 */
export function createReader(context: GuardContext): GuardReader {
	let known = new Map<string, ReadBlock>();
	const readBlock = (text: string, fresh: Map<string, ReadBlock>): ReadBlock => {
		let block = fresh.get(text) ?? known.get(text);
		if (block === undefined) {
			const detection = detectCandidates(text, context);
			block = { detection, memories: memoriesOf(detection), seenKey: undefined, settled: [] };
		}
		fresh.set(text, block);
		return block;
	};
	return {
		read(fields) {
			const fresh = new Map<string, ReadBlock>();
			const cut = Object.entries(fields).map(([field, text]) => ({
				field,
				text,
				blocks: splitBlocks(text).map((block): [Block, ReadBlock] => [
					block,
					readBlock(block.text, fresh)
				])
			}));
			known = fresh;
			const seen = new Set([...fresh.values()].flatMap(({ memories }) => memories));
			const seenKey = [...seen].sort().join(' ');
			return new Map(
				cut.map(({ field, text, blocks }) => [
					field,
					blocks.flatMap(([{ start }, block]) =>
						settle(block, seen, seenKey).map((found) => placed(text, field, start, found))
					)
				])
			);
		}
	};
}
