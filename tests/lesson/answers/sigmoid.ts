import {
  sigmoid,
  sigmoidDerivative,
  sigmoidDerivativeFromOutput,
} from "../../../lib/activations/sigmoid.ts";
import { 여기에_답 } from "../../../lib/lesson/mod.ts";
import type { AnswerTable } from "../../support/answers.ts";

/** Right, wrong and absurd answers to the exercises of lesson 1. */
export const answers: AnswerTable = {
  slopeFromPicture: [
    [0.12, "정답"],
    [0.48 / 4, "정답"],
    [(0.98 - 0.5) / 4, "정답"],
    [(1 - 0.5) / 4, "정답"], // the right end read as 1
    [0.1205, "정답"],
    ["0.12", "정답"],
    ["12/100", "정답"],
    [0.1, "거의"],
    [0.48, "다시"],
    [0.5, "다시"],
    [0.98 / 4, "다시"],
    [0.25, "다시"],
    [4 / 0.48, "다시"],
    [-0.12, "다시"],
    [0.13, "다시"],
    [0.11, "다시"],
    [0, "다시"],
    [NaN, "다시"],
    [Infinity, "다시"],
    ["할선", "다시"],
    [() => 0.12, "다시"],
    [null, "다시"],
    [undefined, "아직"],
    [여기에_답, "아직"],
  ],
  slopeOfSquare: [
    [6, "정답"],
    [2 * 3, "정답"],
    [6n, "정답"],
    ["6", "정답"],
    ["6입니다", "정답"],
    [6.0, "정답"],
    [((3 + 1e-6) ** 2 - (3 - 1e-6) ** 2) / 2e-6, "정답"], // measured by a central difference
    [9, "다시"],
    [6.1, "다시"],
    [5.9, "다시"],
    [6.01, "다시"],
    [7, "다시"],
    [5, "다시"],
    [3, "다시"],
    [0, "다시"],
    [-6, "다시"],
    [NaN, "다시"],
    ["6 + Δz", "다시"],
    [(z: number) => 2 * z, "다시"],
    [[6], "다시"],
    [undefined, "아직"],
  ],
  slopeFromActivation: [
    [0.16, "정답"],
    [0.8 * (1 - 0.8), "정답"],
    [0.8 * 0.2, "정답"],
    [0.8 - 0.8 ** 2, "정답"],
    [0.25 - 0.3 ** 2, "정답"],
    ["0.16", "정답"],
    ["4/25", "정답"],
    ["0.16입니다", "정답"],
    [0.2, "다시"], // 1 − a, not 0.16 rounded
    [0.64, "다시"],
    [0.36, "다시"],
    [-0.16, "다시"],
    [sigmoidDerivative(0.8), "다시"],
    [0.214, "다시"], // the same, rounded
    [0.8 * 1 - 0.8, "다시"],
    [0.1, "다시"],
    [0.8, "다시"],
    [1.6, "다시"],
    [NaN, "다시"],
    [true, "다시"],
    ["", "다시"],
    [sigmoidDerivativeFromOutput, "다시"],
    [undefined, "아직"],
  ],
  slopeFunction: [
    [(a: number) => a * (1 - a), "정답"],
    [(a: number) => (1 - a) * a, "정답"],
    [(a: number) => a - a * a, "정답"],
    [(a: number) => a - a ** 2, "정답"],
    [(a: number) => a - Math.pow(a, 2), "정답"],
    [(a: number) => -(a * (a - 1)), "정답"],
    [(a: number) => 0.25 - (a - 0.5) ** 2, "정답"],
    [(a: number) => {
      const rest = 1 - a;
      return a * rest;
    }, "정답"],
    [sigmoidDerivativeFromOutput, "정답"],
    [(a: number) => 1.01 * a * (1 - a), "거의"],
    [(a: number) => 1 - a, "다시"],
    [(a: number) => a * a, "다시"],
    [(a: number) => 1 - a * a, "다시"],
    [(a: number) => a - 1, "다시"],
    [(a: number) => a * (a - 1), "다시"],
    [(a: number) => a * 1 - a, "다시"],
    [sigmoidDerivative, "다시"],
    [(a: number) => sigmoid(a) * (1 - sigmoid(a)), "다시"],
    [(a: number) => a - a ^ 2, "다시"],
    [(a: number) => 0.5 - Math.abs(a - 0.5), "다시"], // a tent with the same ends
    [() => 0.16, "다시"],
    [(a: number) => a > 0.5 ? a * (1 - a) : 0, "다시"],
    [(a: number) => {
      a * (1 - a);
    }, "다시"],
    [(a: number) => `${a * (1 - a)}`, "다시"],
    [(a: number) => Promise.resolve(a * (1 - a)), "다시"],
    [() => {
      throw new Error("오류");
    }, "다시"],
    [() => NaN, "다시"],
    [0.16, "다시"],
    ["a * (1 - a)", "다시"],
    [() => 여기에_답, "아직"],
    [undefined, "아직"],
  ],
  wrongWidth: [
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / (2 * h), "정답"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / (h * 2), "정답"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / (h + h), "정답"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / 2 / h, "정답"],
    [(h: number) => 0.5 * (sigmoid(1 + h) - sigmoid(1 - h)) / h, "정답"],
    [(h: number) => (sigmoid(1 - h) - sigmoid(1 + h)) / (-2 * h), "정답"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / ((1 + h) - (1 - h)), "정답"],
    [(h: number) => {
      const left = (sigmoid(1) - sigmoid(1 - h)) / h;
      const right = (sigmoid(1 + h) - sigmoid(1)) / h;
      return (left + right) / 2;
    }, "정답"],
    [(h: number) => {
      const g = (z: number) => 1 / (1 + Math.exp(-z));
      return (g(1 + h) - g(1 - h)) / (2 * h);
    }, "정답"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / h, "다시"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / 2 * h, "다시"],
    [(h: number) => sigmoid(1 + h) - sigmoid(1 - h) / (2 * h), "다시"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1 - h)) / 2, "다시"],
    [(h: number) => (sigmoid(1 - h) - sigmoid(1 + h)) / (2 * h), "다시"],
    [(h: number) => (sigmoid(1 + h) - sigmoid(1)) / h, "다시"],
    [(h: number) => (sigmoid(1) - sigmoid(1 - h)) / h, "다시"],
    [(h: number) => (sigmoid(1 + 2 * h) - sigmoid(1)) / (2 * h), "다시"],
    [(h: number) => (sigmoid(h) - sigmoid(-h)) / (2 * h), "다시"], // at 0
    [() => sigmoidDerivative(1), "다시"],
    [() => 0.19661193, "다시"],
    [(h: number) => sigmoid(1 + h) - sigmoid(1 - h), "다시"],
    [(h: number) => (sigmoid(1 + h) + sigmoid(1 - h)) / (2 * h), "다시"],
    [(h: number) => {
      (sigmoid(1 + h) - sigmoid(1 - h)) / (2 * h);
    }, "다시"],
    [() => (h: number) => h, "다시"],
    [() => "0.2", "다시"],
    [() => Infinity, "다시"],
    [0.1966, "다시"],
    [(_h: number) => 여기에_답, "아직"],
    [undefined, "아직"],
  ],
  slowLearning: [
    ["나", "정답"],
    ["나.", "정답"],
    ["(나)", "정답"],
    [" 나 ", "정답"],
    ["나번", "정답"],
    ["‘나’", "정답"],
    ["가", "다시"],
    ["다", "다시"],
    ["라", "다시"],
    ["가나", "다시"],
    ["기울기가 0에 가까워서", "다시"],
    ["", "다시"],
    [2, "다시"],
    [true, "다시"],
    [null, "다시"],
    [() => "나", "다시"],
    [undefined, "아직"],
  ],
  gapOfTriangles: [
    [0.11, "정답"],
    [0.105, "정답"],
    [0.115, "정답"],
    [0.01 / 0.0909, "정답"],
    [11 / 100, "정답"],
    ["0.11", "정답"],
    [0.1, "거의"], // 0.0091
    [0.12, "거의"], // 0.0109
    [1, "다시"],
    [0.01, "다시"],
    [0.5, "다시"],
    [0.05, "다시"],
    [0.2, "다시"],
    [46.2, "다시"], // a gap of 0.01, too, but of no small triangle
    [-0.11, "다시"],
    [0, "다시"],
    [1e-17, "다시"],
    [NaN, "다시"],
    [Infinity, "다시"],
    ["가", "다시"],
    [() => 0.11, "다시"],
    [null, "다시"],
    [undefined, "아직"],
  ],
  slopeFromZ: [
    [sigmoidDerivative, "정답"],
    [(z: number) => {
      const e = Math.exp(-Math.abs(z));
      return e / (1 + e) ** 2;
    }, "정답"],
    [(z: number) => Math.exp(-Math.abs(z)) / (1 + Math.exp(-Math.abs(z))) ** 2, "정답"],
    [(z: number) => 1 / (Math.exp(z) + 2 + Math.exp(-z)), "정답"],
    [(z: number) => 1 / (2 + 2 * Math.cosh(z)), "정답"],
    [(z: number) => {
      const e = z > 0 ? Math.exp(-z) : Math.exp(z);
      return e / ((1 + e) * (1 + e));
    }, "정답"],
    [(z: number) => sigmoid(z) * sigmoid(-z), "정답"],
    [(z: number) => (1 / (Math.exp(z / 2) + Math.exp(-z / 2))) ** 2, "정답"],
    [(z: number) => 1 / (1 + Math.exp(-z)) * (1 - 1 / (1 + Math.exp(-z))), "다시"],
    [(z: number) => sigmoid(z) * (1 - sigmoid(z)), "다시"],
    [(z: number) => Math.exp(-z) / (1 + Math.exp(-z)) ** 2, "다시"], // NaN at −800
    [(z: number) => Math.exp(z) / (1 + Math.exp(z)) ** 2, "다시"], // NaN at 800
    [(z: number) => Math.exp(Math.abs(z)) / (1 + Math.exp(Math.abs(z))) ** 2, "다시"],
    [(z: number) => Math.exp(-Math.abs(z)) / (1 + Math.exp(-z)) ** 2, "다시"],
    [(z: number) => Math.exp(-Math.abs(z)) / (1 + Math.exp(z)) ** 2, "다시"],
    [(z: number) => Math.exp(-Math.abs(z)) / (1 + Math.exp(-Math.abs(z))), "다시"],
    [sigmoid, "다시"],
    [(z: number) => sigmoid(-z), "다시"],
    [sigmoidDerivativeFromOutput, "다시"], // throws: −800 is no activation
    [(z: number) => z * (1 - z), "다시"],
    [(z: number) => -sigmoidDerivative(z), "다시"],
    [(z: number) => {
      const e = Math.exp(-Math.abs(z));
      return e / (1 + e) ^ 2;
    }, "다시"],
    [(z: number) => {
      const e = Math.exp(-Math.abs(z));
      e / (1 + e) ** 2;
    }, "다시"],
    [() => 0.25, "다시"],
    [(z: number) => Math.abs(z) > 30 ? 0 : sigmoidDerivative(z), "다시"],
    [() => NaN, "다시"],
    ["exp", "다시"],
    [(_z: number) => 여기에_답, "아직"],
    [undefined, "아직"],
  ],
};
