import type { SectionPlan } from '../plan.ts';
import { count, names, number, percent, say, share, top } from '../template.ts';

/** The whole in a page: the same ids as in the sections, hence the same figures. */
export const summarySection: SectionPlan = {
	code: 'O',
	heading: 'Synthèse de l’évaluation des Intervisions',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`L’année compte ${count('A3')} dans ${count('A1')}.`,
				say`Nouveaux pôles : ${names('A2')}.`
			]
		},
		{
			kind: 'list',
			ordered: false,
			templates: [
				say`Situations étudiées : ${number('A7')}, pour ${count('A8')}.`,
				say`Participants : ${number('A10')}, dont libéraux : ${number('A14')}.`,
				say`Participations : ${number('A11')}, dont libéraux : ${number('A14-participations')}.`,
				say`Nouveaux libéraux : ${number('A16', 'liberal')}.`
			]
		},
		{
			kind: 'sentences',
			templates: [
				say`Les libéraux font ${share('C1')}.`,
				say`Le médecin traitant est connu dans ${share('D1')}.`,
				say`Il est invité dans ${share('D5')}.`,
				say`Il participe dans ${share('D6')}, ce qui fait ${share('D7')}.`,
				say`Le pharmacien attitré est connu dans ${share('D8')}.`,
				say`Il participe dans ${share('D10')}.`
			]
		},
		{
			kind: 'sentences',
			templates: [
				say`Les demandes viennent surtout de : ${top('E2')}.`,
				say`Les principaux motifs sont : ${top('E3')}.`,
				say`Les libéraux demandent surtout pour : ${top('F1', 'liberaux')}.`,
				say`Les CSAPA et CAARUD demandent surtout pour : ${top('F1', 'csapa-caarud')}.`,
				say`Le secteur social demande surtout pour : ${top('F1', 'social-autres')}.`,
				say`Les services hospitaliers demandent surtout pour : ${top('F1', 'hospitalier')}.`
			]
		},
		{
			kind: 'sentences',
			templates: [
				say`Les problématiques les plus citées sont : ${top('G4')}.`,
				say`Les difficultés associées les plus citées sont : ${top('H1')}.`,
				say`La motivation est renseignée dans ${share('I2')}.`,
				say`Les stades les plus fréquents sont : ${top('I1')}.`
			]
		},
		{
			kind: 'sentences',
			templates: [
				say`Les pistes les plus proposées sont : ${top('K1')}.`,
				say`L’objectif global est atteint pour ${percent('L6', 'oui')} des situations, en partie pour ${percent('L6', 'partiellement')}.`,
				say`Une nouvelle Intervision est jugée nécessaire dans ${share('M1')}.`,
				say`Le réexamen a eu lieu pour ${share('M3')}.`,
				say`La restitution est notée comme faite dans ${share('N4')}.`,
				say`Le demandeur, ou l’un des siens, s’en charge dans ${share('N3')}.`
			]
		}
	]
};
