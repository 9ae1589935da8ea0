ALTER TABLE "effacement" ALTER COLUMN "pole_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "effacement" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "effacement_going_on" ON "effacement" USING btree ("done_at") WHERE "effacement"."ended_at" is null;