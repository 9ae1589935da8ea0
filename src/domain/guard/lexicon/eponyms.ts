import { wordSet } from './word-set.ts';

/** Names of diseases, tests, scales, laws and authors: people long since turned into words. */
export const eponyms = wordSet(
	`addison alcooliques allen alport alzheimer asberg asperger aspt audit audit-c babinski baker balint barrett
	barthel bartholin basedow bdi bechterew beck behcet berger bergeron biermer blatchford bleuler bouchard
	bouveret bowlby braden breslow bristol broca brugada buerger buschke cage capgras cast charcot child
	child-pugh churg cim ciwa ciwa-ar claeys claude-bernard-horner clerambault cockcroft combur cotard covi
	cowper creutzfeldt crohn cushing cushman danlos dast deta diogene diogenes dolto doppler dressler dsm
	dupuytren ehlers ekbom epworth erikson evin fagerstroem fagerstrom fallot felty finnegan forrest freiberg
	freud gad gault gayet gayet-wernicke gds geneve glasgow glasgow-blatchford gleason gougerot grober
	grober-buschke guillain-barre gunderson hachinski had had-s hads hamilton hashimoto heberden hirschsprung
	hodgkin horton huntington ishihara jarvis jellinek jobe kaposi karnofsky karyotype kawasaki kehr kleist
	klinefelter korotkoff korsakoff kretschmer kubler lacan lasegue lawton leboyer legg leonetti lewinsohn lewy
	liebowitz lille lipsitz lugol lyell lyme maddrey madrs mallory mallory-weiss mantoux marchiafava marfan
	maslow mayo mcburney meckel meis meld menetrier meniere mini mms mmse moca montgomery morton motivational
	munchausen murphy neer olievenstein osgood osler othello ottawa paget pap pardee parkinson pavlov pechon
	peyronie phq piaget pick pittsburgh pozzi prochaska pugh quincke raynaud reye rockall rollnick romberg
	rorschach ruffier russell scheuermann schirmer schlatter schonlein sharp sjogren snellen stevens still
	stockholm stroop szondi takayasu tilt tinetti tourette trendelenburg vaquez verneuil vygotski waldenstrom
	wegener weiss wells wernicke willebrand winnicott wisconsin yesavage zarit zenker zollinger`
);
