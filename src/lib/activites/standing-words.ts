import type { ConventionStanding } from '#domain/convention/state.ts';
import { formatDay, plural } from '#lib/ui/french-date.ts';

const day = (text: string) => formatDay(`${text}T12:00Z`, { year: true });

/** What comes next for a convention, in a sentence. */
export function standingWords(standing: ConventionStanding): string {
	const { state, signedOn, effectiveOn, renewals, renewsOn, endsOn } = standing;
	if (state === 'projet') return 'à imprimer et à signer par les deux parties';
	if (endsOn !== null) {
		return state === 'terminee' ? `terminée le ${day(endsOn)}` : `prend fin le ${day(endsOn)}`;
	}
	const since = effectiveOn !== null && effectiveOn !== signedOn ? effectiveOn : signedOn;
	const times = renewals === 0 ? '' : `, reconduite ${plural(renewals, 'fois', 'fois')}`;
	const next = renewsOn === null ? '' : `\u00A0; se reconduit le ${day(renewsOn)}`;
	return `en vigueur depuis le ${day(since ?? '')}${times}${next}`;
}
