CREATE TABLE "recognition" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"session_id" text,
	"mode" text NOT NULL,
	"recognised_by" text NOT NULL,
	"recognised_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_recognised_by_person_id_fk" FOREIGN KEY ("recognised_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recognition_in_force" ON "recognition" USING btree ("intervision_id","person_id",coalesce("session_id", '')) WHERE "recognition"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "recognition_person" ON "recognition" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recognition_by" ON "recognition" USING btree ("recognised_by");--> statement-breakpoint
CREATE INDEX "recognition_undone_by" ON "recognition" USING btree ("undone_by");