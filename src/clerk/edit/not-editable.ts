// Why a text cannot be edited by a program: said to a person, who then edits it by hand.
import { Refusal } from '#schema/refusal.ts';

export class NotEditable extends Refusal {
  override readonly name = 'NotEditable';
}
