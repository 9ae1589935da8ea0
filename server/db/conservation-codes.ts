import { erasureGroundCodes, purgeGround, type Ground } from '#domain/conservation/ground.ts';

/** Reads a ground as it was stored; throws on one that is none of ours. */
export function asGround(stored: string): Ground {
	const grounds: readonly Ground[] = [...erasureGroundCodes, purgeGround];
	const found = grounds.find((ground) => ground === stored);
	if (!found) throw new Error('unknown ground');
	return found;
}
