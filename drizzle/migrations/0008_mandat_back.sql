-- See « mandat_aside ».
INSERT INTO "mandat" ("person_id", "mandat") SELECT "person_id", "mandat" FROM "mandat_aside";
--> statement-breakpoint
DROP TABLE "mandat_aside";
