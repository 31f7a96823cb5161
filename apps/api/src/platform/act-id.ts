import { Injectable, type PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { parseId } from '@vigie/kernel';
import { InvalidInputError } from './input.ts';

@Injectable()
class ActIdPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    const id = parseId<'Act'>(text);
    if (id === undefined) throw new InvalidInputError([{ path: 'actId', rule: 'actId', data: {} }]);
    return id;
  }
}

/** A uuid made by the client; sent again it answers the same and does nothing twice. */
export const ActId = (): ParameterDecorator => Args('actId', { type: () => ID }, ActIdPipe);
