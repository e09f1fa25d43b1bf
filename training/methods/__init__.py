"""The papers' methods under one interface: `fit`, `encode`, `export`."""

from __future__ import annotations

from training.methods.annealed_tanh import AnnealedTanh
from training.methods.autoencoder import HashAutoencoder
from training.methods.ba import BinaryAutoencoder
from training.methods.bdnn import SupervisedBdnn, UnsupervisedBdnn
from training.methods.bdnn_stochastic import StochasticSupervisedBdnn, StochasticUnsupervisedBdnn
from training.methods.bihalf import BiHalf
from training.methods.bre import BinaryReconstructive
from training.methods.cibhash import ContrastiveBottleneck
from training.methods.deepbit import DeepBit
from training.methods.dh import DeepHashing
from training.methods.distillhash import DistillHash
from training.methods.dnnh import TripletHashing
from training.methods.dsh import DeepSupervised
from training.methods.greedyhash import GreedyHash
from training.methods.hash_function import HashFunction
from training.methods.hashgan import UnsupervisedHashGan
from training.methods.interface import Fit, Method, RunOptions, TrainingData
from training.methods.itq import Itq
from training.methods.itq_cca import ItqCca
from training.methods.kmh import KMeansHashing
from training.methods.ksh import KernelHashing
from training.methods.lsh import Lsh
from training.methods.neighbour_bihalf import NeighbourBiHalf
from training.methods.regularised_autoencoder import RegularisedAutoencoder
from training.methods.sadh import SimilarityAdaptive
from training.methods.sah import AggregatingHashing
from training.methods.sdh import SupervisedDiscrete
from training.methods.sgh import StochasticGenerative
from training.methods.sh import SpectralHashing
from training.methods.sph import SphericalHashing
from training.methods.ssdh import SemanticStructure
from training.methods.subic import Subic

__all__ = ["METHODS", "Fit", "HashFunction", "Method", "RunOptions", "TrainingData"]

# TO ADD A METHOD: write its module, whose docstring gives the formula, the symbols, the paper and every departure, with
# a class derived from `ClosedForm` or `Gradient` whose defaults are the paper's; add its import and one line here, and
# its key to the tables of docs/research.md. The contract test takes it from this registry. docs/add-a-method.md says
# more.
METHODS: dict[str, Method] = {
    "lsh": Lsh(),
    "sh": SpectralHashing(),
    "itq": Itq(),
    "itq-cca": ItqCca(),
    "sph": SphericalHashing(),
    "kmh": KMeansHashing(),
    "ba": BinaryAutoencoder(),
    "ksh": KernelHashing(),
    "bre": BinaryReconstructive(),
    "sdh": SupervisedDiscrete(),
    "uh-bdnn": UnsupervisedBdnn(),
    "uh-bdnn-stochastic": StochasticUnsupervisedBdnn(),
    "sh-bdnn": SupervisedBdnn(),
    "sh-bdnn-stochastic": StochasticSupervisedBdnn(),
    "bihalf": BiHalf(),
    "bihalf-sign": BiHalf(coding="sign", gamma=0.0),
    "bihalf-median": BiHalf(coding="median", gamma=0.0),
    "autoencoder-bihalf": HashAutoencoder(coding="bihalf", gamma=1.0),
    "autoencoder-sign": HashAutoencoder(coding="sign", gamma=0.2),
    "autoencoder-sign-reg": HashAutoencoder(coding="sign+reg", gamma=0.2),
    "autoencoder-median": HashAutoencoder(coding="median", gamma=0.2),
    "annealed-tanh": AnnealedTanh(),
    "greedyhash": GreedyHash(),
    "dh": DeepHashing(),
    "dsh": DeepSupervised(),
    "dnnh": TripletHashing(),
    "subic": Subic(),
    "sgh": StochasticGenerative(),
    "ssdh": SemanticStructure(),
    "distillhash": DistillHash(),
    "deepbit": DeepBit(),
    "sah": AggregatingHashing(),
    "sadh": SimilarityAdaptive(),
    "hashgan": UnsupervisedHashGan(),
    "cibhash": ContrastiveBottleneck(),
    "regularised-autoencoder": RegularisedAutoencoder(),
    "neighbour-bihalf": NeighbourBiHalf(),
}
