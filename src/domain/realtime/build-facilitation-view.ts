import { decideResource } from '#domain/access/resource-access.ts';
import { proposeCoAnimateurs } from '#domain/access/propose-co-animateurs.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import { charteShown } from '#domain/facilitation/charte-recall.ts';
import { decideCoAnimateur, decideTakingBack } from '#domain/facilitation/decide-co-animateur.ts';
import { placeOf } from '#domain/facilitation/place-of.ts';
import { floorIn, handsIn } from '#domain/facilitation/turns.ts';
import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import type {
	CoAnimateurView,
	FacilitationView,
	SpeakerView,
	TimeView
} from './facilitation-view.ts';
import type { LiveState } from './live-state.ts';
import { openSituationOf, type MeetingPlace } from './meeting-place.ts';

const named = ({ personId, name }: ParticipantFacts): SpeakerView => ({ personId, name });

/** How the talk is led, as this person may see it where she is. */
export function buildFacilitationView(
	facts: MeetingFacts,
	viewer: Viewer,
	where: MeetingPlace,
	live: LiveState
): FacilitationView {
	const standing = resourceStanding(facts, viewer);
	const may = (action: Parameters<typeof decideResource>[1]) =>
		facts.endedAt === null && decideResource(standing, action).ok;
	const among = where === 'accueil' || where === 'situation';
	const place = openSituationOf(facts)?.id ?? null;
	const here = (person: ParticipantFacts) => placeOf(facts, live.inside, person.personId) === where;
	const floor = among ? floorIn(facts, place) : null;
	const keepsDoor = may('tenir-accueil');
	return {
		may: { giveFloor: among && may('donner-parole'), keepTime: may('tenir-temps') },
		hands: among ? handsIn(facts, place).filter(here).map(named) : [],
		floor: floor && here(floor) ? named(floor) : null,
		silent: where === 'situation' && may('animer-intervision') ? silentIn(facts, here) : null,
		time: timeFor(facts, where, may('tenir-temps')),
		guided: facts.guided,
		charteShownAt: among || keepsDoor ? charteShown(facts.charteShownAt, live.now) : null,
		coAnimateurs: among && may('nommer-co-animateur') ? coAnimateurs(facts, viewer, live) : null
	};
}

/** [TOUR-4] Of those who hear, who has not been heard; whoever conducts has spoken to open. */
function silentIn(
	facts: MeetingFacts,
	here: (person: ParticipantFacts) => boolean
): readonly SpeakerView[] {
	const spoken = openSituationOf(facts)?.spoken ?? [];
	return (
		facts.participants
			.filter((person) => here(person) && !spoken.includes(person.personId))
			// [INT-10] nor is the patient pressed to speak
			.filter(({ role }) => !['animateur', 'co-animateur', 'invite'].includes(role))
			.map(named)
	);
}

/** [TOUR-8] Also for the coordination that keeps the time outside: positions and minutes, nothing else. */
function timeFor(facts: MeetingFacts, where: MeetingPlace, keeps: boolean): TimeView | null {
	const open = openSituationOf(facts);
	const seen = where === 'situation' || (where === 'hors-situation' && keeps);
	if (!open?.openedAt || !seen) return null;
	return {
		situationId: open.id,
		position: open.position,
		openedAt: open.openedAt,
		extraMinutes: open.extraMinutes,
		phase: facts.guided ? open.guidePhase : null
	};
}

function coAnimateurs(
	facts: MeetingFacts,
	viewer: Viewer,
	{ inside }: LiveState
): readonly CoAnimateurView[] {
	const proposed = new Set(proposeCoAnimateurs(facts).map(({ personId }) => personId));
	return facts.participants
		.flatMap((person): CoAnimateurView[] => {
			const { personId } = person;
			const line = { ...named(person), proposed: proposed.has(personId) };
			if (decideTakingBack(facts, viewer, personId).ok) return [{ ...line, named: true }];
			const may = decideCoAnimateur(facts, viewer, personId, inside).ok;
			return may ? [{ ...line, named: false }] : [];
		})
		.sort((one, other) => Number(other.proposed) - Number(one.proposed));
}
