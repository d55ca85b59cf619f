import { InputType } from '@nestjs/graphql';
import { change, Lines, OPTIONAL, References, Value, Values, words } from '#lib/writes';
import { Matches } from 'class-validator';
import { ClubMemberVisibility } from './club-member.enums.js';

@InputType({
  description: 'What one says of oneself in the club; fields left out stay as they are, null clears them.',
})
export class ClubMemberUpdateInput extends change('The member: the caller.') {
  @Lines(1000, 'Who one is; plain text.', OPTIONAL) introduction?: string | null;
  @Lines(1000, 'What others may ask one to help with; plain text.', OPTIONAL) helpsWith?: string | null;
  @Values(() => String, 12, 'What one knows how to do, in words of one’s own; each up to 60 characters.', OPTIONAL)
  skills?: string[] | null;
  @References(10, 'What one knows about: themes by their ids or keys.', OPTIONAL) themes?: string[] | null;
  @Values(() => String, 10, 'Languages that one speaks, as codes of ISO 639: `fr`, `br`.', OPTIONAL)
  @Matches(/^[a-z]{2,3}$/, {
    each: true,
    ...words('Une langue se donne par son code, comme « fr ».', 'Give a language by its code, such as “fr”.'),
  })
  languages?: string[] | null;
  @Value(() => ClubMemberVisibility, 'Who finds one in the directory.', OPTIONAL)
  visibility?: ClubMemberVisibility | null;
}

@InputType({ description: 'Leaves the club.' })
export class ClubMemberLeaveInput extends change('The member: the caller.') {}

@InputType({ description: 'Takes somebody out of the club.' })
export class ClubMemberTakeOutInput extends change('The member.') {
  @Lines(500, 'Why; they may read it.') note: string;
}
