import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { cannotEncrypt, keyMissing, type EncryptionRefusal } from './encryption-words.ts';

/** What may be done with a pass: join with this key, join in clear because the operator says so, or not at all. */
export type PassJudgement =
	| { readonly kind: 'encrypt'; readonly key: string }
	| { readonly kind: 'clear' }
	| { readonly kind: 'refused'; readonly refusal: EncryptionRefusal };

const KEY = /^[\w-]{43}$/;

/** Decides before anything is connected; what is not understood is refused ([CHI-2] [CHI-3]). */
export function judgePass(
	{ key, encryption }: Pick<MediaPass, 'key' | 'encryption'>,
	able: boolean
): PassJudgement {
	if (encryption === 'desactivee' && key === null) return { kind: 'clear' };
	if (key === null || !KEY.test(key)) return { kind: 'refused', refusal: keyMissing };
	return able ? { kind: 'encrypt', key } : { kind: 'refused', refusal: cannotEncrypt };
}
