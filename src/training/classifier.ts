import { randomNumbers, shuffled } from './random.js';

export interface ClassifierOptions {
  readonly inputs: number;
  readonly hidden: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of inputs hidden at random in training. */
  readonly dropout: number;
  readonly seed: number;
}

/**
 * A classifier with one hidden layer (tanh, then softmax), learnt by AdaGrad (Duchi et al. 2011) towards the class
 * shares of each example.
 */
export class Classifier {
  readonly #options: ClassifierOptions;
  readonly #layers: { readonly hidden: Layer; readonly output: Layer };

  constructor(options: ClassifierOptions) {
    const random = randomNumbers(options.seed);
    this.#options = options;
    this.#layers = {
      hidden: new Layer(options.inputs, options.hidden, random),
      output: new Layer(options.hidden, options.classes, random),
    };
  }

  /** `vectors[i * inputs + d]`, `shares[i * classes + c]`, and how much each example counts. */
  train(vectors: Float32Array, shares: Float32Array, weights: Float32Array): void {
    const { inputs, classes, epochs, rate, dropout, seed } = this.#options;
    const { hidden, output } = this.#layers;
    const random = randomNumbers(seed + 1);
    const order = shuffled(weights.length, random);
    const input = new Float32Array(inputs);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const step = rate * (1 - epoch / epochs);
      for (const i of order) {
        for (let d = 0; d < inputs; d++)
          input[d] = random() < dropout ? 0 : (vectors[i * inputs + d] as number) / (1 - dropout);
        const probabilities = this.probabilities(input, 0);
        const error = output.values;
        for (let c = 0; c < classes; c++)
          error[c] =
            (weights[i] as number) * ((probabilities[c] as number) - (shares[i * classes + c] as number));
        const hiddenError = output.learn(hidden.values, error, step);
        for (let h = 0; h < hiddenError.length; h++)
          hiddenError[h] = (hiddenError[h] as number) * (1 - (hidden.values[h] as number) ** 2);
        hidden.learn(input, hiddenError, step);
      }
    }
  }

  /** The probability of each class for the vector that begins at `at`; overwritten by the next call. */
  probabilities(vectors: Float32Array, at: number): Float32Array {
    const { hidden, output } = this.#layers;
    hidden.apply(vectors, at);
    for (let h = 0; h < hidden.values.length; h++) hidden.values[h] = Math.tanh(hidden.values[h] as number);
    output.apply(hidden.values, 0);
    const largest = output.values.reduce((most, value) => Math.max(most, value), -Infinity);
    let sum = 0;
    for (let c = 0; c < output.values.length; c++) {
      output.values[c] = Math.exp((output.values[c] as number) - largest);
      sum += output.values[c] as number;
    }
    for (let c = 0; c < output.values.length; c++) output.values[c] = (output.values[c] as number) / sum;
    return output.values;
  }
}

class Layer {
  readonly values: Float32Array;
  /** `weights[input * outputs + output]`, the last row for the bias. */
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #inputs: number;
  readonly #error: Float32Array;

  constructor(inputs: number, outputs: number, random: () => number) {
    this.values = new Float32Array(outputs);
    this.#inputs = inputs;
    this.#weights = Float32Array.from({ length: (inputs + 1) * outputs }, () => (random() - 0.5) * 0.3);
    this.#squares = new Float32Array(this.#weights.length).fill(0.01);
    this.#error = new Float32Array(inputs);
  }

  apply(vectors: Float32Array, at: number): void {
    const outputs = this.values.length;
    this.values.set(this.#weights.subarray(this.#inputs * outputs));
    for (let i = 0; i < this.#inputs; i++) {
      const value = vectors[at + i] as number;
      if (value === 0) continue;
      for (let o = 0; o < outputs; o++)
        this.values[o] = (this.values[o] as number) + value * (this.#weights[i * outputs + o] as number);
    }
  }

  /** One step against the error of the outputs; gives the error of the inputs. */
  learn(input: Float32Array, error: Float32Array, rate: number): Float32Array {
    const outputs = error.length;
    for (let i = 0; i <= this.#inputs; i++) {
      const value = i === this.#inputs ? 1 : (input[i] as number);
      let sum = 0;
      for (let o = 0; o < outputs; o++) {
        const k = i * outputs + o;
        sum += (error[o] as number) * (this.#weights[k] as number);
        if (value === 0) continue;
        const gradient = (error[o] as number) * value;
        this.#squares[k] = (this.#squares[k] as number) + gradient * gradient;
        this.#weights[k] =
          (this.#weights[k] as number) - (rate * gradient) / Math.sqrt(this.#squares[k] as number);
      }
      if (i < this.#inputs) this.#error[i] = sum;
    }
    return this.#error;
  }
}
