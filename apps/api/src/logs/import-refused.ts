import type { ImportFault, ImportFaults } from '@vigie/copy';

/** The data of each reason, as its sentence takes them. */
type Data<Fault extends ImportFault> = Parameters<ImportFaults[Fault]>;

/** An import that cannot go on for a reason the person can do something about; said in their language, without a stack. */
export class ImportRefused<Fault extends ImportFault = ImportFault> extends Error {
  readonly fault: Fault;
  readonly data: Data<Fault>;

  constructor(fault: Fault, ...data: Data<Fault>) {
    super(fault);
    this.fault = fault;
    this.data = data;
  }

  sentence(faults: ImportFaults): string {
    return (faults[this.fault] as (...data: Data<Fault>) => string)(...this.data);
  }
}
